package no.innspill.classification;

import java.util.List;
import no.innspill.classification.language.Language;
import org.jspecify.annotations.Nullable;

/** Words with their stems, found once when they are first asked for. Not for several threads at once. */
final class StemmedWords {

    private final List<String> tokens;
    private final Stems stems = new Stems();
    private @Nullable List<String> norwegian;
    private @Nullable List<String> english;

    StemmedWords(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The words as they are. */
    List<String> tokens() {
        return tokens;
    }

    /** Their stems as bokmål and nynorsk. */
    List<String> norwegian() {
        List<String> known = norwegian;
        if (known == null) {
            known = stems.norwegian(tokens);
            norwegian = known;
        }
        return known;
    }

    /** Their stems as English. */
    List<String> english() {
        List<String> known = english;
        if (known == null) {
            known = stems.english(tokens);
            english = known;
        }
        return known;
    }

    /** Their stems in a language; there are none for Northern Sami. */
    List<String> in(Language language) {
        return switch (language) {
            case EN -> english();
            case SE -> tokens;
            case NB, NN, UNKNOWN -> norwegian();
        };
    }
}
