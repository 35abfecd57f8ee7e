/** Tests of the service as a whole, and what they share. */
@NullMarked
package no.innspill.routing;

import org.jspecify.annotations.NullMarked;
