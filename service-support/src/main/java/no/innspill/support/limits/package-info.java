/** How much of something a caller may use in a while, and how much of it is left. */
@NullMarked
package no.innspill.support.limits;

import org.jspecify.annotations.NullMarked;
