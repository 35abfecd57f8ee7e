/** Takes in what intake accepted. */
@NullMarked
package no.innspill.routing.in.intake;

import org.jspecify.annotations.NullMarked;
