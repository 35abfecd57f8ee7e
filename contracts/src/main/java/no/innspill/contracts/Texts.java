package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A name or a short text that a body publishes in several languages.
 *
 * @param nb bokmål
 * @param nn nynorsk
 * @param en English
 * @param se Northern Sami
 */
public record Texts(
        String nb,
        @Nullable String nn,
        @Nullable String en,
        @Nullable String se) {

    public Texts {
        requireNonNull(nb, "nb");
    }

    /** The same in every language. */
    public static Texts of(String nb) {
        return new Texts(nb, null, null, null);
    }

    /** The text in the language asked for, else in bokmål. */
    @JsonIgnore
    public String in(Language language) {
        @Nullable
        String found = switch (language) {
            case NN -> nn;
            case EN -> en;
            case SE -> se;
            case NB, UNKNOWN -> nb;
        };
        return found == null ? nb : found;
    }
}
