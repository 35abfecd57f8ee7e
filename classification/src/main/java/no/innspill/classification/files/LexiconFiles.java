package no.innspill.classification.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.classification.Cue;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.classification.KindLexicon;
import no.innspill.classification.Level;
import no.innspill.classification.LevelLexicon;
import no.innspill.classification.Lexicons;
import no.innspill.classification.PageLexicon;
import no.innspill.classification.Phrase;
import no.innspill.classification.Phrases;
import no.innspill.classification.SignalLexicon;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.LanguageEvidence;

/** The words that tell languages, kinds and levels apart, as they are written. */
public final class LexiconFiles {

    private static final String MISLEADING = "NONE";
    private static final String DANGER = Kind.CALL_FOR_HELP.name() + ":";

    private LexiconFiles() {}

    private record KindsFile(
            String version,
            Map<String, Map<String, List<String>>> kinds,
            Map<String, List<String>> negators,
            List<String> negationStops) {}

    private record LanguagesFile(
            String version, Map<String, List<String>> functionWords, Map<String, Map<String, Double>> letters) {}

    private record SignalsFile(String version, Map<Kind, Map<String, List<String>>> signals) {}

    private record PagesFile(String version, Map<String, PageLexicon.Host> hosts) {}

    private record LevelsFile(String version, Map<Level, List<String>> levels) {}

    /** What comes with this module. */
    public static Lexicons shipped() {
        return read(
                DataSource.shipped("classification/languages.json"),
                DataSource.shipped("classification/kinds.json"),
                DataSource.shipped("classification/signals.json"),
                DataSource.shipped("classification/services.json"),
                DataSource.shipped("classification/levels.json"),
                DataSource.shipped("classification/pages.json"));
    }

    /** Reads all lexicons. Beside the services stand the words of the vocabulary that is shipped, whichever is in force. */
    public static Lexicons read(
            DataSource languages,
            DataSource kinds,
            DataSource signals,
            DataSource services,
            DataSource levels,
            DataSource pages) {
        return new Lexicons(
                languages(languages),
                kinds(kinds),
                signals(signals),
                ServicesFile.read(services, ShippedModel.vocabulary()),
                levels(levels),
                pages(pages));
    }

    /** Reads whose the pages of public bodies are. */
    public static PageLexicon pages(DataSource file) {
        PagesFile written = DataFile.read(file, PagesFile.class);
        return new PageLexicon(written.version(), written.hosts());
    }

    /** Reads the words that tell kinds apart. */
    public static KindLexicon kinds(DataSource file) {
        KindsFile written = DataFile.read(file, KindsFile.class);
        try {
            List<Phrases.Entry<Cue>> entries = new ArrayList<>();
            written.kinds()
                    .forEach((name, byLanguage) -> byLanguage.values().stream()
                            .flatMap(Collection::stream)
                            .forEach(phrase -> entries.add(new Phrases.Entry<>(Phrase.of(phrase), cue(name)))));
            return new KindLexicon(
                    written.version(),
                    new Phrases<>(entries),
                    negators(written.negators()),
                    Set.copyOf(written.negationStops()));
        } catch (IllegalArgumentException fault) {
            throw DataFile.faulty(file, fault);
        }
    }

    /** Reads the words that point to kinds. */
    public static SignalLexicon signals(DataSource file) {
        SignalsFile written = DataFile.read(file, SignalsFile.class);
        List<Phrases.Entry<Kind>> entries = new ArrayList<>();
        written.signals()
                .forEach((kind, byLanguage) -> byLanguage.values().stream()
                        .flatMap(Collection::stream)
                        .forEach(phrase -> entries.add(new Phrases.Entry<>(Phrase.of(phrase), kind))));
        return new SignalLexicon(written.version(), new Phrases<>(entries));
    }

    /** Reads the words that tell levels of government apart. */
    public static LevelLexicon levels(DataSource file) {
        LevelsFile written = DataFile.read(file, LevelsFile.class);
        List<Phrases.Entry<Level>> entries = new ArrayList<>();
        written.levels()
                .forEach((level, phrases) ->
                        phrases.forEach(phrase -> entries.add(new Phrases.Entry<>(Phrase.of(phrase), level))));
        return new LevelLexicon(written.version(), new Phrases<>(entries));
    }

    /** Reads the words and letters that tell languages apart. */
    public static LanguageEvidence languages(DataSource file) {
        LanguagesFile written = DataFile.read(file, LanguagesFile.class);
        Map<String, Map<String, Double>> words = new LinkedHashMap<>();
        written.functionWords().forEach((language, list) -> words.put(language, weights(list)));
        Map<String, Map<Integer, Double>> letters = new LinkedHashMap<>();
        written.letters().forEach((language, weights) -> letters.put(language, byCodePoint(weights)));
        return new LanguageEvidence(
                written.version(), VocabularyFile.byLanguage(words), VocabularyFile.byLanguage(letters));
    }

    private static Cue cue(String name) {
        if (name.equals(MISLEADING)) {
            return new Cue.Misleads();
        }
        return name.startsWith(DANGER)
                ? new Cue.Calls(Danger.valueOf(name.substring(DANGER.length())))
                : new Cue.Says(Kind.valueOf(name));
    }

    private static Map<Language, Set<String>> negators(Map<String, List<String>> written) {
        return VocabularyFile.byLanguage(written).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    private static Map<String, Double> weights(List<String> written) {
        Map<String, Double> weights = new LinkedHashMap<>();
        written.stream().map(Phrase::of).forEach(phrase -> weights.put(phrase.written(), phrase.weight()));
        return Map.copyOf(weights);
    }

    private static Map<Integer, Double> byCodePoint(Map<String, Double> written) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        written.forEach((letter, weight) -> weights.put(letter.codePointAt(0), weight));
        return Map.copyOf(weights);
    }
}
