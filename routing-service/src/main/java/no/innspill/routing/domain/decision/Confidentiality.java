package no.innspill.routing.domain.decision;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.classification.vocabulary.ConceptId;

/**
 * Tells whether words may hold what is confidential, so that only a person sends them to another body. It errs to that side: what is told
 * wrongly to be confidential costs a person a look, and the other way round a duty of secrecy is broken.
 *
 * @param themes the addresses of themes that are, with all below them
 * @param stems beginnings of words, in small letters
 */
public record Confidentiality(Set<ConceptId> themes, NavigableSet<String> stems) {

    private static final Pattern MARK = Pattern.compile("\\[[A-Z_]{2,30}]");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    public Confidentiality {
        themes = Set.copyOf(themes);
        stems = Collections.unmodifiableNavigableSet(new TreeSet<>(stems));
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
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (startsWithOne(word.group())) {
                return true;
            }
        }
        return false;
    }

    /** The stem that a word begins with stands before it in order, and behind all others that do but shorter ones. */
    private boolean startsWithOne(String word) {
        Optional<String> before = Optional.ofNullable(stems.floor(word));
        while (before.isPresent() && before.get().charAt(0) == word.charAt(0)) {
            if (word.startsWith(before.get())) {
                return true;
            }
            before = Optional.ofNullable(stems.lower(before.get()));
        }
        return false;
    }
}
