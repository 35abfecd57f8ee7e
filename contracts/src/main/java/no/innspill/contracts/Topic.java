package no.innspill.contracts;

import java.time.Duration;
import java.util.Map;

/** The topics that the services speak over, with what each needs of the broker. */
public enum Topic {
    /**
     * Every piece of feedback as it was accepted, one event per key. The only topic that carries a person's words:
     * compacted within a day, so that a tombstone erases them.
     */
    FEEDBACK_RECEIVED(
            "feedback.received",
            Map.of(
                    "cleanup.policy",
                    "compact",
                    "max.compaction.lag.ms",
                    String.valueOf(Duration.ofDays(1).toMillis()))),

    /** To whom each piece of feedback goes and why: one event per round of routing. Kept for good, as the record of decisions. */
    FEEDBACK_ROUTED("feedback.routed", Map.of("cleanup.policy", "delete", "retention.ms", "-1")),

    /** What happens to a case, in order. Kept for good: reports can be built anew from it. */
    CASE_EVENTS("case.events", Map.of("cleanup.policy", "delete", "retention.ms", "-1")),

    /** Bodies with their units, services and responsibilities: the newest of each, keyed by organisation number. */
    DIRECTORY("directory", Map.of("cleanup.policy", "compact"));

    private final String topicName;

    @SuppressWarnings("ImmutableEnumChecker") // copied when it is set
    private final Map<String, String> brokerSettings;

    Topic(String topicName, Map<String, String> brokerSettings) {
        this.topicName = topicName;
        this.brokerSettings = Map.copyOf(brokerSettings);
    }

    /** The name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** Topic-level settings, by Kafka's names. */
    public Map<String, String> brokerSettings() {
        return brokerSettings;
    }
}
