/** Tests of what corrections teach, and of how models compare. */
@NullMarked
package no.innspill.routing.domain.learning;

import org.jspecify.annotations.NullMarked;
