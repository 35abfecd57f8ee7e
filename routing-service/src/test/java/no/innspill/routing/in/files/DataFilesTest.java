package no.innspill.routing.in.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.Responsibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class DataFilesTest {

    static List<Body> bodies() {
        return TestData.BODIES;
    }

    @Test
    void thoseThatTheServiceShipsWithAreThere() {
        assertThat(TestData.BODIES.stream().map(body -> body.number().value()))
                .containsExactlyInAnyOrder(
                        "889640782",
                        "974761076",
                        "982531950",
                        "971032081",
                        "960885406",
                        "991825827",
                        "935478715",
                        "942110464",
                        "939958851",
                        "938726027",
                        "964965137",
                        "817920632",
                        "971045698",
                        "930580783");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyBodyIsWhole(Body body) {
        assertThat(body.units()).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.names().nn()).isNotBlank();
            assertThat(unit.names().en()).isNotBlank();
        });
        assertThat(body.services()).isNotEmpty();
        assertThat(body.ministry()).isNotBlank();
        assertThat(body.responsibilities())
                .as("somebody takes what belongs nowhere else")
                .filteredOn(Responsibility::isGeneral)
                .hasSize(1);
        assertThat(body.contact()).hasScheme("https");
        assertThat(body.appeals()).hasScheme("https");
        Set<String> responsible = body.responsibilities().stream()
                .map(held -> held.unit().value())
                .collect(Collectors.toSet());
        assertThat(body.units())
                .as("a unit that answers for nothing has parts that do")
                .allSatisfy(unit -> assertThat(responsible.contains(unit.id().value())
                                || body.units().stream()
                                        .anyMatch(part -> unit.id().equals(part.parent())))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void noTwoUnitsOfABodyAnswerForTheSameTheme(Body body) {
        List<Responsibility> byTheme = body.responsibilities().stream()
                .filter(held -> held.theme() != null && held.service() == null && held.page() == null)
                .toList();
        assertThat(byTheme.stream().map(Responsibility::theme)).doesNotHaveDuplicates();
    }

    @Test
    void tasksAreDividedBetweenTheLevelsAsTheyAre() {
        assertThat(levelsOf("tema/videregaende-skole")).containsExactly(BodyLevel.COUNTY);
        assertThat(levelsOf("tema/barnehage")).containsExactly(BodyLevel.MUNICIPALITY);
        assertThat(levelsOf("tema/grunnskole")).containsExactly(BodyLevel.MUNICIPALITY);
        assertThat(levelsOf("ord/pass-og-visum")).containsExactly(BodyLevel.STATE);
        assertThat(levelsOf("tema/veg-og-vegregulering"))
                .containsExactlyInAnyOrder(BodyLevel.STATE, BodyLevel.COUNTY, BodyLevel.MUNICIPALITY);
    }

    @Test
    void theVocabularyHasAllTopThemesAndWordsInFourLanguages() {
        assertThat(TestData.VOCABULARY.concepts().stream()
                        .filter(concept -> concept.broader().isEmpty())
                        .map(concept -> concept.id().slug()))
                .hasSize(14);
        assertThat(TestData.VOCABULARY.concepts()).hasSizeGreaterThanOrEqualTo(74);
        assertThat(TestData.VOCABULARY.concepts()).allSatisfy(DataFilesTest::hasWordsOfEveryone);
    }

    @Test
    void everyDangerHasALineToCall() {
        assertThat(TestData.RULES.versions())
                .allSatisfy(rules -> assertThat(rules.helpLines().values())
                        .allSatisfy(line -> assertThat(line.address()).matches("\\d{3}|116 \\d{3}")));
    }

    @Test
    void aFaultIsToldWithItsFile() {
        assertFaulty("{\"organisationNumber\":\"889640783\"}", "names is missing");
        assertFaulty("{\"organisation\":\"889640782\"}", "organisation");
        assertFaulty(body("889640783", ""), "check digit");
        assertFaulty(body("889640782", "{\"unit\":\"nobody\",\"theme\":\"tema/arbeid\"}"), "no such unit: nobody");
        assertFaulty(
                body("889640782", "{\"unit\":\"nav-a\",\"theme\":\"tema/no-such\"}"),
                "not in the vocabulary: https://psi.norge.no/los/tema/no-such");
    }

    private static void assertFaulty(String json, String fault) {
        Resource file = new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "faulty.json";
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectoryFiles.read(new Resource[] {file}, TestData.VOCABULARY))
                .withMessageContainingAll("faulty.json", fault);
    }

    private static String body(String number, String responsibility) {
        return """
                {"organisationNumber": "%s", "names": {"nb": "NAV"}, "level": "STATE", "validFrom": "2006-07-01",
                 "contact": "https://nav.no", "appeals": "https://nav.no/klage",
                 "units": [{"id": "nav-a", "names": {"nb": "A"}}], "responsibilities": [%s]}
                """.formatted(number, responsibility);
    }

    private static Set<BodyLevel> levelsOf(String theme) {
        return TestData.BODIES.stream()
                .filter(body -> body.responsibilities().stream()
                        .anyMatch(held -> held.theme() != null
                                && held.theme().value().equals("https://psi.norge.no/los/" + theme)))
                .map(Body::level)
                .collect(Collectors.toSet());
    }

    private static void hasWordsOfEveryone(Concept concept) {
        assertThat(Arrays.stream(no.innspill.classification.language.Language.values())
                        .filter(language -> language != no.innspill.classification.language.Language.UNKNOWN))
                .allSatisfy(language -> assertThat(concept.words().getOrDefault(language, List.of()))
                        .as(concept.id() + " " + language)
                        .isNotEmpty());
    }
}
