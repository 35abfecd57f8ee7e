package no.innspill.routing.application;

/**
 * Where in Kafka the words of a piece lie, in the newest revision that is known of.
 *
 * @param partition of the topic that words travel on
 * @param offset in the partition
 */
public record WordsPlace(int partition, long offset) {}
