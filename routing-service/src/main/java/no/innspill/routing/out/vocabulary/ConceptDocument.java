package no.innspill.routing.out.vocabulary;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** A theme or word in the store. */
record ConceptDocument(
        String address,
        List<String> broader,
        String nb,
        @Nullable String nn,
        @Nullable String en,
        @Nullable String se,
        Map<String, List<String>> words) {

    static ConceptDocument from(Concept concept) {
        Names names = concept.names();
        Map<String, List<String>> words = new LinkedHashMap<>();
        concept.words().forEach((language, all) -> words.put(language.name(), all));
        return new ConceptDocument(
                concept.id().value(),
                concept.broader().stream().map(ConceptId::value).toList(),
                names.nb(),
                names.nn(),
                names.en(),
                names.se(),
                words);
    }

    Concept toDomain() {
        Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
        words.forEach((language, all) -> byLanguage.put(Language.valueOf(language), all));
        return new Concept(
                new ConceptId(address),
                broader.stream().map(ConceptId::new).toList(),
                new Names(nb, nn, en, se),
                byLanguage);
    }
}
