package no.innspill.classification;

import java.util.Map;
import java.util.Optional;
import no.innspill.classification.language.Found;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.LanguageDetection;
import no.innspill.classification.language.LanguageEvidence;
import no.innspill.classification.language.Words;
import no.innspill.classification.vocabulary.Vocabulary;

/** Finds language, kind, theme and level of a text. The same text gives the same answer, in any thread. */
public final class Classifier {

    private final LanguageDetection languages;
    private final KindDetection kinds;
    private final ThemeDetection themes;
    private final LevelDetection levels;
    private final Map<String, String> versions;

    public Classifier(LanguageEvidence evidence, KindLexicon kinds, Vocabulary vocabulary, LevelLexicon levels) {
        this.languages = new LanguageDetection(evidence);
        this.kinds = new KindDetection(kinds);
        this.themes = new ThemeDetection(vocabulary);
        this.levels = new LevelDetection(levels);
        this.versions = Map.of(
                "languages", evidence.version(),
                "kinds", kinds.version(),
                "vocabulary", vocabulary.version(),
                "levels", levels.version());
    }

    /** What a text is, with what the person answered besides it. */
    public Classification classify(String text, Signals signals) {
        Words words = Words.of(text);
        Found<Language> language = languages.of(text);
        KindFound kind = kinds.of(words, language.value(), signals);
        Optional<ThemeFound> theme = themes.of(words, language.value());
        Optional<Found<Level>> level = levels.of(words);
        return new Classification(language, kind, theme, level, versions);
    }
}
