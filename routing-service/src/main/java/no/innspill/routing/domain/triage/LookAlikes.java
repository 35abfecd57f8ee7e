package no.innspill.routing.domain.triage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.routing.domain.decision.FeedbackId;

/**
 * Finds what says about the same with about the same words, so that a person decides it at once. Two texts are alike when the words and pairs of
 * words that they share are at least half of all that they have (Jaccard's index).
 */
public final class LookAlikes {

    /** From here on they are alike, 0 to 1. */
    private static final double ALIKE = 0.5;

    /** A text of fewer words says too little to be like another. */
    private static final int FEWEST_WORDS = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private LookAlikes() {}

    /**
     * Those that are like one of them.
     *
     * @param texts what was said, by the piece; at most some hundreds, as each is compared
     */
    public static List<FeedbackId> of(FeedbackId one, Map<FeedbackId, String> texts) {
        Set<String> own = parts(texts.getOrDefault(one, ""));
        return texts.entrySet().stream()
                .filter(other -> !other.getKey().equals(one))
                .filter(other -> alike(own, parts(other.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many others each is like; those that are like none are left out. */
    public static Map<FeedbackId, Integer> counts(Map<FeedbackId, String> texts) {
        List<FeedbackId> ids = List.copyOf(texts.keySet());
        List<Set<String>> parts =
                ids.stream().map(id -> parts(texts.getOrDefault(id, ""))).toList();
        Map<FeedbackId, Integer> counts = new LinkedHashMap<>();
        for (int one = 0; one < ids.size(); one++) {
            for (int other = one + 1; other < ids.size(); other++) {
                if (alike(parts.get(one), parts.get(other))) {
                    counts.merge(ids.get(one), 1, Integer::sum);
                    counts.merge(ids.get(other), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        int more = Math.max(one.size(), other.size());
        if (fewer == 0 || fewer < ALIKE * more) {
            return false;
        }
        long shared = one.stream().filter(other::contains).count();
        return shared >= ALIKE * (one.size() + other.size() - shared);
    }

    private static Set<String> parts(String text) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<String> parts = new HashSet<>();
        if (words.size() >= FEWEST_WORDS) {
            parts.addAll(words);
            for (int each = 1; each < words.size(); each++) {
                parts.add(words.get(each - 1) + " " + words.get(each));
            }
        }
        return parts;
    }
}
