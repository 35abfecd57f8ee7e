/** Work that a service does by itself in the background, for as long as it runs. */
@NullMarked
package no.innspill.support.work;

import org.jspecify.annotations.NullMarked;
