package no.innspill.classification.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;

/**
 * What services and bodies are called, by theme and by the level that has them: {@code {"arbeid": {"state": {"no": [...], "en": [...],
 * "se": [...]}}}}, Norwegian in both forms together.
 */
final class ServicesFile {

    private static final String THEME = ConceptId.LOS + "tema/";

    private ServicesFile() {}

    record Written(String version, Map<String, Map<String, Map<String, List<String>>>> services) {}

    /** Reads the services and puts them beside the words of a vocabulary. */
    static Vocabulary read(DataSource file, Vocabulary beside) {
        Written written = DataFile.read(file, Written.class);
        try {
            List<Concept> all = new ArrayList<>(beside.concepts());
            written.services()
                    .forEach(
                            (theme, levels) -> levels.forEach((level, words) -> all.add(concept(theme, level, words))));
            return new Vocabulary(beside.version() + "+" + written.version(), beside.ignored(), all);
        } catch (IllegalArgumentException fault) {
            throw DataFile.faulty(file, fault);
        }
    }

    private static Concept concept(String theme, String level, Map<String, List<String>> words) {
        Map<Language, List<String>> byLanguage = new HashMap<>();
        words.forEach((language, list) -> byLanguage.put(
                switch (language) {
                    case "no" -> Language.NB;
                    case "en" -> Language.EN;
                    case "se" -> Language.SE;
                    default -> throw new IllegalArgumentException("no, en or se: " + language);
                },
                list));
        return new Concept(
                new ConceptId(ConceptId.LOS + "ord/" + theme + "." + level),
                List.of(new ConceptId(THEME + theme)),
                new Names(theme + " (" + level + ")", null, null, null),
                byLanguage);
    }
}
