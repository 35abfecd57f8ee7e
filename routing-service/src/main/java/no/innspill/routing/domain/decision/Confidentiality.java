package no.innspill.routing.domain.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.innspill.classification.vocabulary.ConceptId;

/**
 * Tells whether words may hold what is confidential, so that only a person sends them to another body. It errs to that side: what is told
 * wrongly to be confidential costs a person a look, and the other way round a duty of secrecy is broken.
 */
public final class Confidentiality {

    private static final Pattern MARK = Pattern.compile("\\[[A-Z_]{2,30}]");
    private static final int SHORTEST_WORD = 3;

    private final Set<ConceptId> themes;
    private final Map<Character, List<String>> stemsByLetter;

    /**
     * Makes it of what is confidential.
     *
     * @param themes the addresses of themes that are, with all below them
     * @param stems beginnings of words, in small letters
     */
    public Confidentiality(Set<ConceptId> themes, Set<String> stems) {
        this.themes = Set.copyOf(themes);
        this.stemsByLetter = stems.stream().collect(Collectors.groupingBy(stem -> stem.charAt(0)));
    }

    /**
     * Whether it may be.
     *
     * @param words as they came, with marks where personal data was taken out
     * @param path the theme and all that it lies below
     */
    public boolean mayBeIn(String words, List<ConceptId> path) {
        return path.stream().anyMatch(themes::contains) || MARK.matcher(words).find() || speaksOfIt(words);
    }

    private boolean speaksOfIt(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < small.length()) {
            int end = at;
            while (end < small.length() && Character.isLetter(small.charAt(end))) {
                end++;
            }
            if (end - at >= SHORTEST_WORD && startsWithOne(small, at, end)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private boolean startsWithOne(String small, int at, int end) {
        for (String stem : stemsByLetter.getOrDefault(small.charAt(at), List.of())) {
            if (stem.length() <= end - at && small.startsWith(stem, at)) {
                return true;
            }
        }
        return false;
    }
}
