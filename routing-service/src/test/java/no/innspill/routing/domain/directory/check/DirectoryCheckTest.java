package no.innspill.routing.domain.directory.check;

import static no.innspill.routing.domain.directory.Bodies.NAV;
import static no.innspill.routing.domain.directory.Bodies.NEW_YEAR;
import static no.innspill.routing.domain.directory.Bodies.OTHER;
import static no.innspill.routing.domain.directory.Bodies.forPage;
import static no.innspill.routing.domain.directory.Bodies.forService;
import static no.innspill.routing.domain.directory.Bodies.forTheme;
import static no.innspill.routing.domain.directory.Bodies.general;
import static no.innspill.routing.domain.directory.Bodies.service;
import static no.innspill.routing.domain.directory.Bodies.state;
import static no.innspill.routing.domain.directory.Bodies.theme;
import static no.innspill.routing.domain.directory.Bodies.unit;
import static no.innspill.routing.domain.directory.check.Finding.Kind.AREA_WITHOUT_BODY;
import static no.innspill.routing.domain.directory.check.Finding.Kind.NO_FRONT_DESK;
import static no.innspill.routing.domain.directory.check.Finding.Kind.OUTLIVES;
import static no.innspill.routing.domain.directory.check.Finding.Kind.OVERLAP;
import static no.innspill.routing.domain.directory.check.Finding.Kind.PAGE_OF_ANOTHER_BODY;
import static no.innspill.routing.domain.directory.check.Finding.Kind.PAGE_SAID_TWICE;
import static no.innspill.routing.domain.directory.check.Finding.Kind.SERVICE_WITHOUT_UNIT;
import static no.innspill.routing.domain.directory.check.Finding.Kind.THEME_WITHOUT_UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Bodies;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.in.files.TestData;
import org.junit.jupiter.api.Test;

class DirectoryCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final List<Unit> UNITS = List.of(unit("front", null), unit("one", null), unit("two", null));

    @Test
    void whatIsWholeHasNoFindings() {
        Body whole = state(
                NAV,
                UNITS,
                List.of(service("dagpenger", "ord/dagpenger")),
                List.of(general("front"), forService("one", "dagpenger"), forTheme("one", "tema/arbeid")));
        assertThat(find(whole)).isEmpty();
    }

    @Test
    void whatNobodyAnswersForIsAGap() {
        Body gaps = state(NAV, UNITS, List.of(service("dagpenger", "ord/dagpenger")), List.of());
        assertThat(find(gaps))
                .extracting(Finding::kind)
                .containsExactly(NO_FRONT_DESK, SERVICE_WITHOUT_UNIT, THEME_WITHOUT_UNIT);
        assertThat(find(gaps)).allSatisfy(finding -> {
            assertThat(finding.from()).isEqualTo(DAY);
            assertThat(finding.to()).isNull();
        });
    }

    @Test
    void aGapThatIsToComeIsToldWithItsFirstDay() {
        LocalDate last = LocalDate.of(2026, 12, 31);
        Body soon = state(
                NAV,
                UNITS,
                List.of(service("dagpenger", null)),
                List.of(general("front"), forService("one", "dagpenger").until(last)));
        assertThat(find(soon))
                .containsExactly(
                        new Finding(SERVICE_WITHOUT_UNIT, NAV, "dagpenger", List.of(), last.plusDays(1), null));
        Body closedForAWhile = soon.withResponsibilities(List.of(
                general("front"),
                forService("one", "dagpenger").until(last),
                new Responsibility(
                        new UnitId("two"),
                        new no.innspill.routing.domain.directory.ServiceId("dagpenger"),
                        null,
                        null,
                        null,
                        new no.innspill.routing.domain.directory.Validity(last.plusDays(11), null))));
        assertThat(find(closedForAWhile))
                .containsExactly(new Finding(
                        SERVICE_WITHOUT_UNIT, NAV, "dagpenger", List.of(), last.plusDays(1), last.plusDays(10)));
    }

    @Test
    void twoUnitsForTheSameAtTheSameTimeOverlap() {
        Body twice = state(
                NAV,
                UNITS,
                List.of(),
                List.of(general("front"), forTheme("one", "tema/arbeid"), forTheme("two", "tema/arbeid")));
        assertThat(find(twice))
                .containsExactly(
                        new Finding(OVERLAP, NAV, theme("tema/arbeid").value(), List.of("one", "two"), DAY, null));
        Body oneAfterTheOther = twice.withResponsibilities(List.of(
                general("front"),
                forTheme("one", "tema/arbeid").until(DAY.minusDays(1)),
                forTheme("two", "tema/arbeid")));
        assertThat(find(oneAfterTheOther)).isEmpty();
    }

    @Test
    void aResponsibilityCountsNoLongerThanItsUnit() {
        Body closed = state(NAV, UNITS, List.of(), List.of(general("front"), forTheme("one", "tema/arbeid")));
        Body late = closed.withUnits(UNITS.stream()
                .map(unit -> unit.id().value().equals("one")
                        ? new Unit(
                                unit.id(), unit.names(), null, unit.validity().until(DAY.minusDays(1)))
                        : unit)
                .toList());
        assertThat(find(late)).extracting(Finding::kind).containsExactly(OUTLIVES);
        Directory directory = new Directory("test", List.of(late));
        assertThat(directory.forTheme(theme("tema/arbeid"), NAV, null, DAY)).isEmpty();
        assertThat(directory.forTheme(theme("tema/arbeid"), NAV, null, DAY.minusDays(1)))
                .hasSize(1);
    }

    @Test
    void pagesThatShadowEachOtherAreTold() {
        Body ours = state(
                NAV,
                UNITS,
                List.of(),
                List.of(
                        general("front"),
                        forPage("one", "nav.no/a"),
                        forPage("one", "nav.no/a/b"),
                        forPage("front", "nav.no")));
        Body theirs = state(
                OTHER,
                List.of(unit("theirs", null)),
                List.of(),
                List.of(general("theirs"), forPage("theirs", "nav.no/a/c")));
        List<Finding> found = find(ours, theirs);
        assertThat(found.stream().filter(finding -> finding.kind() == PAGE_SAID_TWICE))
                .extracting(Finding::subject)
                .containsExactly("nav.no/a/b");
        assertThat(found.stream()
                        .filter(finding -> finding.kind() == PAGE_OF_ANOTHER_BODY
                                && finding.body().equals(OTHER)))
                .extracting(Finding::units)
                .contains(List.of("theirs", "one"), List.of("theirs", "front"));
    }

    @Test
    void anAreaThatNoBodyHasIsTold() {
        Body parted = state(
                NAV,
                UNITS,
                List.of(),
                List.of(
                        general("front"),
                        new Responsibility(
                                new UnitId("one"), null, theme("tema/arbeid"), new Area("9999"), null, Bodies.SINCE)));
        assertThat(find(parted))
                .extracting(Finding::kind, Finding::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(AREA_WITHOUT_BODY, "9999"));
    }

    @Test
    void theDirectoryOfAFreshSystemHasNoServiceWithoutAUnit() {
        List<Finding> found = new DirectoryCheck(TestData.DIRECTORY, TestData.VOCABULARY::path).from(DAY);
        assertThat(found).extracting(Finding::kind).doesNotContain(NO_FRONT_DESK, SERVICE_WITHOUT_UNIT, OUTLIVES);
        assertThat(found).allSatisfy(finding -> assertThat(finding.from()).isAfterOrEqualTo(NEW_YEAR));
    }

    private static List<Finding> find(Body... bodies) {
        return new DirectoryCheck(new Directory("test", List.of(bodies)), DirectoryCheckTest::path).from(DAY);
    }

    private static List<ConceptId> path(ConceptId theme) {
        return theme.equals(theme("ord/dagpenger")) ? List.of(theme, theme("tema/arbeid")) : List.of(theme);
    }
}
