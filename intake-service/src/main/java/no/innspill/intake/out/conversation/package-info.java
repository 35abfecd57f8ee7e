/** Messages between bodies and those who spoke up: in the document store, and the event that carries the latter's. */
@NullMarked
package no.innspill.intake.out.conversation;

import org.jspecify.annotations.NullMarked;
