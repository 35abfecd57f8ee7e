package no.innspill.routing.in.files;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innspill.routing.domain.language.Language;
import no.innspill.routing.domain.language.Names;
import no.innspill.routing.domain.vocabulary.Concept;
import no.innspill.routing.domain.vocabulary.ConceptId;
import no.innspill.routing.domain.vocabulary.Vocabulary;
import org.springframework.core.io.Resource;

/**
 * The starter vocabulary as it is written.
 *
 * @param base what all addresses begin with
 * @param ignored phrases that look like words of a theme and are none
 */
record VocabularyFile(String version, String base, Map<String, List<String>> ignored, List<Entry> concepts) {

    public VocabularyFile {
        requireNonNull(version, "version is missing");
        requireNonNull(base, "base is missing");
        requireNonNull(ignored, "ignored is missing");
        requireNonNull(concepts, "concepts is missing");
    }

    record Entry(String id, List<String> broader, Names names, Map<String, List<String>> words) {}

    /**
     * Reads a vocabulary.
     *
     * @throws IllegalArgumentException when it is faulty
     */
    public static Vocabulary read(Resource file) {
        VocabularyFile written = DataFile.read(file, VocabularyFile.class);
        try {
            return new Vocabulary(
                    written.version,
                    byLanguage(written.ignored),
                    written.concepts.stream().map(written::concept).toList());
        } catch (IllegalArgumentException fault) {
            throw DataFile.faulty(file, fault);
        }
    }

    private Concept concept(Entry entry) {
        List<ConceptId> broader = entry.broader().stream().map(this::id).toList();
        return new Concept(id(entry.id()), broader, entry.names(), byLanguage(entry.words()));
    }

    private ConceptId id(String written) {
        return new ConceptId(base + written);
    }

    static <V> Map<Language, V> byLanguage(Map<String, V> written) {
        Map<Language, V> found = new LinkedHashMap<>();
        written.forEach((language, value) -> found.put(Language.valueOf(language.toUpperCase(Locale.ROOT)), value));
        return found;
    }
}
