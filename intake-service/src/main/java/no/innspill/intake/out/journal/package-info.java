/** The journal of all feedback: Kafka. */
@NullMarked
package no.innspill.intake.out.journal;

import org.jspecify.annotations.NullMarked;
