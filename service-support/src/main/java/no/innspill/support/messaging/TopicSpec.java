package no.innspill.support.messaging;

import java.util.Map;

/**
 * A topic that a service writes or reads. Whoever comes first creates it, all in the same way.
 *
 * @param name on the broker
 * @param settings topic-level settings by Kafka's names
 */
public record TopicSpec(String name, Map<String, String> settings) {
    public TopicSpec {
        settings = Map.copyOf(settings);
    }
}
