/** To whom a piece of feedback goes, and why. */
@NullMarked
package no.innspill.routing;

import org.jspecify.annotations.NullMarked;
