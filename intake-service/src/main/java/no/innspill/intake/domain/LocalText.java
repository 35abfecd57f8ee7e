package no.innspill.intake.domain;

import org.jspecify.annotations.Nullable;

/** A text in the languages of the interface; bokmål stands in for what is missing. */
public record LocalText(
        String nb,
        @Nullable String nn,
        @Nullable String en,
        @Nullable String se) {

    /** The text in a language, by its ISO 639-1 code. */
    public String in(String language) {
        @Nullable
        String found = switch (language) {
            case "nn" -> nn;
            case "en" -> en;
            case "se" -> se;
            default -> nb;
        };
        return found == null ? nb : found;
    }
}
