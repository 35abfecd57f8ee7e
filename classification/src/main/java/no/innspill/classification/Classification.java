package no.innspill.classification;

import java.util.Map;
import java.util.Optional;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;

/**
 * What was found out about a text.
 *
 * @param theme nothing when no word spoke for one
 * @param level the level of government that it speaks of
 * @param versions what found it, by name
 */
public record Classification(
        Found<Language> language,
        KindFound kind,
        Optional<ThemeFound> theme,
        Optional<Found<Level>> level,
        Map<String, String> versions) {

    public Classification {
        versions = Map.copyOf(versions);
    }
}
