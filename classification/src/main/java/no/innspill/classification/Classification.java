package no.innspill.classification;

import java.util.Map;
import java.util.Optional;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;

/**
 * What was found out about a text.
 *
 * @param theme nothing when it is about none
 * @param level the level of government that answers for it; nothing when it does not tell
 * @param confidences how sure each answer is, by the names of {@link Tasks}, also where the answer is that there is none
 * @param signs what it says of what fits and of how bad it is
 * @param right how sure it is that it goes right if nobody looks at it, 0 to 1: an appeal or a call for help that is one; else something
 *     that is neither, with theme and level as found
 * @param sure whether that is sure enough; a person has to look at it otherwise
 * @param versions what found it, by name
 */
public record Classification(
        Found<Language> language,
        KindFound kind,
        Optional<ThemeFound> theme,
        Optional<Found<Level>> level,
        Map<String, Double> confidences,
        Signs signs,
        double right,
        boolean sure,
        Map<String, String> versions) {

    public Classification {
        confidences = Map.copyOf(confidences);
        versions = Map.copyOf(versions);
    }

    /** What was found, without how sure it is on the whole. */
    public Classification(
            Found<Language> language,
            KindFound kind,
            Optional<ThemeFound> theme,
            Optional<Found<Level>> level,
            Map<String, String> versions) {
        this(language, kind, theme, level, Map.of(), Signs.NONE, 0, false, versions);
    }

    /** The same with another kind: to see what it would have led to. */
    public Classification withKind(KindFound other) {
        return new Classification(language, other, theme, level, confidences, signs, right, sure, versions);
    }

    /** The same with another theme: to see what it would have led to. */
    public Classification withTheme(Optional<ThemeFound> other) {
        return new Classification(language, kind, other, level, confidences, signs, right, sure, versions);
    }

    /** The same in another language: to see what it would have led to. */
    public Classification withLanguage(Found<Language> other) {
        return new Classification(other, kind, theme, level, confidences, signs, right, sure, versions);
    }

    /** The same of another level of government: to see what it would have led to. */
    public Classification withLevel(Optional<Found<Level>> other) {
        return new Classification(language, kind, theme, other, confidences, signs, right, sure, versions);
    }

    /** The same of another severity: to see what it would have led to. */
    public Classification withSeverity(Found<Signs.Severity> other) {
        Signs changed = new Signs(signs.what(), signs.how(), other);
        return new Classification(language, kind, theme, level, confidences, changed, right, sure, versions);
    }
}
