package no.innspill.classification.skos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innspill.classification.language.Language;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkosReaderTest {

    private static final String LOS = ConceptId.LOS;
    private static final String PREFIXES =
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix los: <" + LOS + "> .\n";

    @Test
    void aFileIsCountedAsItIsWritten() {
        Counts counts = small().counts();

        assertThat(counts.themes()).isEqualTo(3);
        assertThat(counts.topThemes()).isEqualTo(2);
        assertThat(counts.words()).isEqualTo(2);
        assertThat(counts.severalParents())
                .as("one said by narrower, one not in the file")
                .isEqualTo(1);
        assertThat(counts.hiddenLabels())
                .as("the one that is written twice counts twice")
                .isEqualTo(3);
        assertThat(counts.repeatedLabels()).isEqualTo(1);
        assertThat(counts.missing()).isEqualTo(Map.of(Language.NB, 0, Language.NN, 1, Language.EN, 2));
        assertThat(counts.missingLabels()).isEqualTo(3);
        assertThat(counts.otherConcepts()).as("the event").isEqualTo(1);
    }

    @Test
    void whatIsUsedIsNamedAndBelowATheme() {
        List<Concept> concepts = small().concepts();

        assertThat(concepts)
                .extracting(concept -> concept.id().slug())
                .containsExactly("familie-og-barn", "skole-og-utdanning", "barnehage", "barnehageplass");
        Concept place = concepts.getLast();
        assertThat(place.broader())
                .containsExactly(new ConceptId(LOS + "tema/barnehage"), new ConceptId(LOS + "tema/skole-og-utdanning"));
        assertThat(place.names().nb()).isEqualTo("Barnehageplass");
        assertThat(place.names().in(Language.EN)).as("falls back").isEqualTo("Barnehageplass");
        assertThat(place.words())
                .isEqualTo(Map.of(
                        Language.NB, List.of("Barnehageplass", "Plass i barnehage", "Søskenmoderasjon"),
                        Language.NN, List.of("Syskenmoderasjon"),
                        Language.EN, List.of("Day-care place")));
        assertThat(concepts.getFirst().names().se()).isEqualTo("Bearaš ja mánát");
        assertThat(concepts.get(1).words()).as("a star is no word").doesNotContainKey(Language.EN);
    }

    @Test
    void problemsAreToldWithTheirLines() {
        assertThat(small().problems())
                .extracting(problem -> "%d %s %s".formatted(problem.line(), problem.kind(), problem.detail()))
                .containsExactly(
                        "16 MISSING_LABEL en",
                        "22 LANGUAGE de",
                        "29 UNKNOWN_PARENT " + LOS + "tema/gone",
                        "29 MISSING_LABEL nn",
                        "29 MISSING_LABEL en",
                        "29 SEVERAL_NAMES nb",
                        "39 NO_PARENT ");
    }

    @Test
    void turtleSaysTheSame() {
        Published read = read(PREFIXES + """
                los:tema/arbeid a skos:Concept ; skos:prefLabel "Arbeid"@nb, "Arbeid"@nn, "Work"@en .
                <https://psi.norge.no/los/ord/dagpenger> a skos:Concept ; skos:broader <https://psi.norge.no/los/tema/arbeid> ;
                  skos:prefLabel "Dagpenger"@nb-NO, "Dagpengar"@nn .
                """.replace("los:tema/arbeid", "<https://psi.norge.no/los/tema/arbeid>"));

        assertThat(read.format()).isEqualTo(SkosFormat.TURTLE);
        assertThat(read.counts().topThemes()).isEqualTo(1);
        assertThat(read.counts().missingLabels()).isEqualTo(1);
        assertThat(read.concepts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EMPTY          | ' '
                    JSON           | {"@context":"https://example.org/"}
                    NOT_RDF        | this is no RDF at all
                    NOT_RDF        | <html><p>not found</html>
                    NOT_RDF        | <?xml version="1.0"?><a><b></a>
                    DOCUMENT_TYPE  | <!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>
                    DOCUMENT_TYPE  | <?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><r>&b;</r>
                    NO_CONCEPTS    | <https://a.no/los/tema/a> <https://a.no/b> "c" .
                    NO_THEMES      | <https://a.no/x> a <http://www.w3.org/2004/02/skos/core#Concept> .
                    """)
    void whatCannotBeUsedIsRefusedWithTheReason(Refusal why, String file) throws IOException {
        assertThat(outcome(file))
                .isInstanceOfSatisfying(
                        SkosOutcome.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    @Test
    void aFaultIsToldWithItsLine() throws IOException {
        assertThat(outcome("<https://a.no/a> <https://a.no/b> 'c' .\n\n<https://a.no/a> oops .\n"))
                .isInstanceOfSatisfying(SkosOutcome.Refused.class, refused -> {
                    assertThat(refused.line()).isEqualTo(3);
                    assertThat(refused.detail()).isNotEmpty();
                });
    }

    @Test
    void whatIsBelowItselfIsRefused() throws IOException {
        SkosOutcome outcome = outcome(PREFIXES + """
                <https://a.no/los/tema/a> a skos:Concept ; skos:prefLabel "a"@nb .
                <https://a.no/los/tema/b> a skos:Concept ; skos:prefLabel "b"@nb ; skos:broader <https://a.no/los/tema/a>, <https://a.no/los/ord/c> .
                <https://a.no/los/ord/c> a skos:Concept ; skos:prefLabel "c"@nb ; skos:broader <https://a.no/los/tema/b> .
                """);

        assertThat(outcome).isEqualTo(new SkosOutcome.Refused(Refusal.CIRCLE, 3, "https://a.no/los/tema/b"));
    }

    @Test
    void whatIsTooLargeOrTooDeepEndsNobody() throws IOException {
        assertThat(outcome("<https://a.no/a> <https://a.no/b> " + "[ <https://a.no/b> ".repeat(200_000)))
                .isInstanceOfSatisfying(
                        SkosOutcome.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Refusal.TOO_DEEP));
        assertThat(SkosReader.read(new Endless())).isEqualTo(new SkosOutcome.Refused(Refusal.TOO_LARGE, 0, ""));
    }

    /** Gives spaces for ever. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }
    }

    private static Published small() {
        try (InputStream in = Objects.requireNonNull(SkosReaderTest.class.getResourceAsStream("/skos/small.rdf"))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Published read(String file) {
        try {
            return ((SkosOutcome.Read) outcome(file)).published();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static SkosOutcome outcome(String file) throws IOException {
        return SkosReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
