/** What routing-service tells: which bodies there are, and where each piece goes. */
@NullMarked
package no.innspill.intake.in.routing;

import org.jspecify.annotations.NullMarked;
