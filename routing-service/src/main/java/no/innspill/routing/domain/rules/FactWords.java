package no.innspill.routing.domain.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The facts whose values are words of the language, with these words. */
public final class FactWords {

    private static final Map<Fact, List<String>> WORDS = Map.of(
            Fact.CHANNEL,
            List.of(
                    "web",
                    "app",
                    "email",
                    "phone",
                    "letter",
                    "counter",
                    "chat",
                    "social-media",
                    "meeting",
                    "survey",
                    "other"),
            Fact.FOUND_IT,
            List.of("yes", "partly", "no"),
            Fact.RATING,
            List.of("low", "middle", "high"),
            Fact.KIND,
            List.of("praise", "complaint", "error", "suggestion", "question", "unclear-text", "unknown"),
            Fact.LANGUAGE,
            List.of("nb", "nn", "en", "se", "unknown"),
            Fact.LEVEL,
            List.of("state", "county", "municipality"),
            Fact.SEVERITY,
            List.of("low", "medium", "high", "acute"),
            Fact.ROLE,
            List.of("end-user", "employee", "partner", "supplier"));

    private FactWords() {}

    /** The words for the values of a fact; none for a fact with other values. */
    public static List<String> of(Fact fact) {
        return WORDS.getOrDefault(fact, List.of());
    }

    /** The value that a word stands for, as facts have it. */
    public static Optional<String> value(Fact fact, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return of(fact).contains(small)
                ? Optional.of(small.toUpperCase(Locale.ROOT).replace('-', '_'))
                : Optional.empty();
    }
}
