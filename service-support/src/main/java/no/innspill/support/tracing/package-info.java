/** One trace over HTTP and Kafka, from the first request to the last reader of its events. */
@NullMarked
package no.innspill.support.tracing;

import org.jspecify.annotations.NullMarked;
