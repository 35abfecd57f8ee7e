/** Tells events in Kafka, and keeps them in the store in order while Kafka is away. */
@NullMarked
package no.innspill.intake.out.spool;

import org.jspecify.annotations.NullMarked;
