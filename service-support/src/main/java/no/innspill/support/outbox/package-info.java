/** Tells every change that was stored: the event lies in the changed document until Kafka has it. */
@NullMarked
package no.innspill.support.outbox;

import org.jspecify.annotations.NullMarked;
