package no.innspill.classification.files;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;

/** The starter vocabulary as it is written. */
public final class VocabularyFile {

    private VocabularyFile() {}

    /**
     * The file.
     *
     * @param base what all addresses begin with
     * @param ignored phrases that look like words of a theme and are none
     */
    record Written(String version, String base, Map<String, List<String>> ignored, List<Entry> concepts) {

        Written {
            requireNonNull(version, "version is missing");
            requireNonNull(base, "base is missing");
            requireNonNull(ignored, "ignored is missing");
            requireNonNull(concepts, "concepts is missing");
        }

        Vocabulary toDomain() {
            return new Vocabulary(
                    version,
                    byLanguage(ignored),
                    concepts.stream().map(this::concept).toList());
        }

        private Concept concept(Entry entry) {
            List<ConceptId> broader = entry.broader().stream().map(this::id).toList();
            return new Concept(id(entry.id()), broader, entry.names(), byLanguage(entry.words()));
        }

        private ConceptId id(String written) {
            return new ConceptId(base + written);
        }
    }

    record Entry(String id, List<String> broader, Names names, Map<String, List<String>> words) {}

    /**
     * Reads a vocabulary.
     *
     * @throws IllegalArgumentException when it is faulty
     */
    public static Vocabulary read(DataSource file) {
        Written written = DataFile.read(file, Written.class);
        try {
            return written.toDomain();
        } catch (IllegalArgumentException fault) {
            throw DataFile.faulty(file, fault);
        }
    }

    static <V> Map<Language, V> byLanguage(Map<String, V> written) {
        Map<Language, V> found = new LinkedHashMap<>();
        written.forEach((language, value) -> found.put(Language.valueOf(language.toUpperCase(Locale.ROOT)), value));
        return found;
    }
}
