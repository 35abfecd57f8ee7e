package no.innspill.routing.out.vocabulary;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.classification.language.Language;
import no.innspill.classification.skos.Counts;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Import;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A version in the store. It is never changed.
 *
 * @param concepts left out where only the version is asked for
 */
@Document(VersionDocument.COLLECTION)
record VersionDocument(
        @Id Long id,
        String source,
        String hash,
        int themes,
        int topThemes,
        int words,
        int severalParents,
        int hiddenLabels,
        int repeatedLabels,
        Map<String, Integer> missing,
        int otherConcepts,
        int problems,
        int size,
        Instant at,
        String subject,
        String name,
        @Nullable List<ConceptDocument> concepts) {

    static final String COLLECTION = "vocabularies";

    static VersionDocument from(long number, Import imported) {
        Counts counts = imported.counts();
        Map<String, Integer> missing = new LinkedHashMap<>();
        counts.missing().forEach((language, count) -> missing.put(language.name(), count));
        return new VersionDocument(
                number,
                imported.source(),
                imported.hash(),
                counts.themes(),
                counts.topThemes(),
                counts.words(),
                counts.severalParents(),
                counts.hiddenLabels(),
                counts.repeatedLabels(),
                missing,
                counts.otherConcepts(),
                imported.problems(),
                imported.concepts().size(),
                imported.at(),
                imported.subject(),
                imported.name(),
                imported.concepts().stream().map(ConceptDocument::from).toList());
    }

    Version toDomain() {
        Map<Language, Integer> byLanguage = new EnumMap<>(Language.class);
        missing.forEach((language, count) -> byLanguage.put(Language.valueOf(language), count));
        Counts counts = new Counts(
                themes, topThemes, words, severalParents, hiddenLabels, repeatedLabels, byLanguage, otherConcepts);
        return new Version(id, source, hash, counts, problems, size, at, subject, name);
    }
}
