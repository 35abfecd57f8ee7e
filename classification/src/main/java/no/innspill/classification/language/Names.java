package no.innspill.classification.language;

import org.jspecify.annotations.Nullable;

/** What something is called in each language; bokmål is always there. */
public record Names(
        String nb,
        @Nullable String nn,
        @Nullable String en,
        @Nullable String se) {

    public Names {
        if (nb.isBlank()) {
            throw new IllegalArgumentException("a name in bokmål is missing");
        }
    }

    /** The name in a language, else in bokmål. */
    public String in(Language language) {
        @Nullable
        String name = switch (language) {
            case NN -> nn;
            case EN -> en;
            case SE -> se;
            case NB, UNKNOWN -> nb;
        };
        return name == null || name.isBlank() ? nb : name;
    }
}
