/** Events on their way out and in: CloudEvents over Kafka, batches, retries and dead letters. */
@NullMarked
package no.innspill.support.messaging;

import org.jspecify.annotations.NullMarked;
