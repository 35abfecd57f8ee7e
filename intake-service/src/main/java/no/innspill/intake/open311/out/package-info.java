/** What Open311 has to give back, in the document store. */
@NullMarked
package no.innspill.intake.open311.out;

import org.jspecify.annotations.NullMarked;
