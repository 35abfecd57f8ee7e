/** What intake tells: feedback that was accepted. */
@NullMarked
package no.innspill.reporting.in.intake;

import org.jspecify.annotations.NullMarked;
