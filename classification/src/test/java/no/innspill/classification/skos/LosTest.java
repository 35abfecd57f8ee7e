package no.innspill.classification.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** LOS as Digdir publishes it, where a copy of it is beside the repository. */
@EnabledIf("isThere")
class LosTest {

    static final Path FILE = Path.of("../../shared/data/los.rdf");

    static boolean isThere() {
        return Files.exists(FILE);
    }

    @Test
    void itIsReadWhole() throws IOException {
        Published los = los();

        assertThat(los.format()).isEqualTo(SkosFormat.RDF_XML);
        assertThat(los.counts().themes()).isEqualTo(92);
        assertThat(los.counts().topThemes()).isEqualTo(14);
        assertThat(los.counts().words()).isEqualTo(427);
        assertThat(los.counts().severalParents()).isEqualTo(77);
        assertThat(los.counts().hiddenLabels()).isEqualTo(2905);
        assertThat(los.counts().missingLabels()).isZero();
        assertThat(los.counts().otherConcepts()).as("events").isEqualTo(7);
        assertThat(los.problems()).isEmpty();
        assertThat(los.concepts()).hasSize(92 + 427);
    }

    @Test
    void everyWordIsBelowATopTheme() throws IOException {
        Vocabulary vocabulary = new Vocabulary("los", java.util.Map.of(), los().concepts());
        Set<ConceptId> tops = vocabulary.concepts().stream()
                .map(Concept::id)
                .map(vocabulary::top)
                .collect(Collectors.toSet());

        assertThat(tops).hasSize(14).allMatch(top -> top.value().startsWith(ConceptId.LOS + "tema/"));
    }

    static Published los() throws IOException {
        try (InputStream in = Files.newInputStream(FILE)) {
            return ((SkosOutcome.Read) SkosReader.read(in)).published();
        }
    }
}
