package no.innspill.contracts;

import java.time.Duration;
import java.util.Map;

/** The topics that the services speak over, with what each needs of the broker. */
public enum Topic {
    /**
     * Every piece of feedback as it was accepted or last corrected, or that it was taken back or erased. Carries people's words: compacted
     * within a day, so that the newest of each key alone is left, and a tombstone erases that too.
     */
    FEEDBACK_RECEIVED("feedback.received", Settings.NEWEST_WITHIN_A_DAY),

    /** What people have written about their feedback afterwards: all of it for each key, the newest alone is left within a day. */
    FEEDBACK_FOLLOW_UPS("feedback.follow-ups", Settings.NEWEST_WITHIN_A_DAY),

    /** To whom each piece of feedback goes and why: one event per round of routing. Kept for good, as the record of decisions. */
    FEEDBACK_ROUTED("feedback.routed", Map.of("cleanup.policy", "delete", "retention.ms", "-1")),

    /** What happens to a case, in order. Kept for good: reports can be built anew from it. */
    CASE_EVENTS("case.events", Map.of("cleanup.policy", "delete", "retention.ms", "-1")),

    /** What units have written to the people behind their cases: all of it for each key, the newest alone is left within a day. */
    CASE_MESSAGES("case.messages", Settings.NEWEST_WITHIN_A_DAY),

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

    /** Whether the newest of each key alone is kept, and a message without a value erases the key. */
    public boolean isCompacted() {
        return "compact".equals(brokerSettings.get("cleanup.policy"));
    }

    /** Settings that several topics share. */
    private static final class Settings {
        static final Map<String, String> NEWEST_WITHIN_A_DAY = Map.of(
                "cleanup.policy",
                "compact",
                "max.compaction.lag.ms",
                String.valueOf(Duration.ofDays(1).toMillis()));
    }
}
