package no.innspill.reporting.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What something is called in the languages of the report's pages.
 *
 * @param nb bokmål
 * @param nn nynorsk; bokmål where there is none
 * @param en English; bokmål where there is none
 */
public record Label(
        String nb, @Nullable String nn, @Nullable String en) {

    /** The name in the reader's language. */
    public String in(Locale language) {
        String found = switch (language.getLanguage()) {
            case "nn" -> nn;
            case "en" -> en;
            default -> nb;
        };
        return found == null ? nb : found;
    }
}
