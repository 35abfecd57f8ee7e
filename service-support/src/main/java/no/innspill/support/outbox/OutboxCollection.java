package no.innspill.support.outbox;

/**
 * A collection whose documents have an outbox; a service has a bean for each.
 *
 * @param name of the collection
 */
public record OutboxCollection(String name) {}
