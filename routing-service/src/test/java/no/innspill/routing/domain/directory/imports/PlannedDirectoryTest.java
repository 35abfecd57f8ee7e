package no.innspill.routing.domain.directory.imports;

import static no.innspill.routing.domain.directory.Bodies.NAV;
import static no.innspill.routing.domain.directory.Bodies.NEW_YEAR;
import static no.innspill.routing.domain.directory.Bodies.OTHER;
import static no.innspill.routing.domain.directory.Bodies.forService;
import static no.innspill.routing.domain.directory.Bodies.named;
import static no.innspill.routing.domain.directory.Bodies.service;
import static no.innspill.routing.domain.directory.Bodies.state;
import static no.innspill.routing.domain.directory.Bodies.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.Validity;
import no.innspill.routing.domain.directory.change.Differences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannedDirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate NEXT_YEAR = YEAR_END.plusDays(1);
    private static final ServiceId BENEFIT = new ServiceId("dagpenger");
    private static final Body BODY = state(
            NAV,
            List.of(unit("old", null)),
            List.of(service("dagpenger", null)),
            List.of(forService("old", "dagpenger")));
    private static final Body ANOTHER = state(OTHER, List.of(unit("theirs", null)), List.of(), List.of());
    private static final Directory NOW = new Directory("7", List.of(BODY, ANOTHER));

    @Test
    void whatTheFileChangesIsSoInTheOneDirectoryAndNotInTheOther() {
        Body moved = BODY.withUnits(List.of(unit("old", null), unit("new", null)))
                .withResponsibilities(
                        List.of(forService("old", "dagpenger").until(YEAR_END), held("new", NEXT_YEAR, null)));

        PlannedDirectory planned = planned(BODY, moved);

        assertThat(planned.before()).isSameAs(NOW);
        assertThat(planned.day()).isEqualTo(NEXT_YEAR);
        assertThat(answering(planned.before(), planned.day())).containsExactly("old");
        assertThat(answering(planned.after(), planned.day())).containsExactly("new");
        assertThat(planned.after().body(OTHER)).contains(ANOTHER);
        assertThat(NOW.body(NAV)).contains(BODY);
    }

    @Test
    void aNewBodyIsThereWithTheOthers() {
        PlannedDirectory planned = PlannedDirectory.of(plan(null, ANOTHER), new Directory("1", List.of(BODY)), TODAY);

        assertThat(planned.after().bodies()).containsExactly(BODY, ANOTHER);
        assertThat(planned.before().bodies()).containsExactly(BODY);
    }

    @Test
    void whatHoldsSinceLongAgoOrHasNoDatesIsTriedToday() {
        assertThat(planned(BODY, BODY.withNames(named("Renamed"))).day()).isEqualTo(TODAY);
        assertThat(planned(BODY, BODY.withUnits(List.of(unit("old", null), unit("new", null))))
                        .day())
                .isEqualTo(TODAY);
        assertThat(PlannedDirectory.of(new ImportPlan(List.of(), List.of(), 0, 0), NOW, TODAY)
                        .day())
                .isEqualTo(TODAY);
    }

    @Test
    void whatEndsIsSeenTheDayAfterAndWhatEndsLaterThanItWasToOnTheDayThatItWouldHaveBeenGone() {
        Body ended =
                BODY.withResponsibilities(List.of(forService("old", "dagpenger").until(YEAR_END)));
        Body longer =
                BODY.withResponsibilities(List.of(forService("old", "dagpenger").until(YEAR_END.plusYears(1))));

        assertThat(planned(BODY, ended).day()).isEqualTo(NEXT_YEAR);
        assertThat(planned(ended, longer).day()).isEqualTo(NEXT_YEAR);
        assertThat(planned(ended, BODY).day()).isEqualTo(NEXT_YEAR);
        assertThat(planned(BODY, BODY.until(YEAR_END, OTHER)).day()).isEqualTo(NEXT_YEAR);
        assertThat(planned(
                                BODY.withServices(List.of(service("dagpenger", null))),
                                BODY.withServices(List.of(new no.innspill.routing.domain.directory.Service(
                                        BENEFIT, named("dagpenger"), null, false, new Validity(NEW_YEAR, YEAR_END)))))
                        .day())
                .isEqualTo(NEXT_YEAR);
    }

    @Test
    void ofSeveralDaysItIsTheLast() {
        List<Unit> units = new ArrayList<>(BODY.units());
        units.add(new Unit(new UnitId("soon"), named("Soon"), null, new Validity(TODAY.plusDays(3), null)));
        units.add(new Unit(new UnitId("later"), named("Later"), null, new Validity(NEXT_YEAR, YEAR_END.plusYears(9))));

        assertThat(planned(BODY, BODY.withUnits(units)).day()).isEqualTo(NEXT_YEAR);
    }

    private static PlannedDirectory planned(Body before, Body after) {
        return PlannedDirectory.of(plan(before, after), NOW, TODAY);
    }

    private static ImportPlan plan(@Nullable Body before, Body after) {
        return new ImportPlan(
                List.of(new ImportPlan.BodyChange(before, after, Differences.between(before, after))), List.of(), 1, 0);
    }

    private static List<String> answering(Directory directory, LocalDate day) {
        return directory.forService(NAV, BENEFIT, day).stream()
                .map(held -> held.responsibility().unit().value())
                .toList();
    }

    private static Responsibility held(String unit, LocalDate from, @Nullable LocalDate to) {
        return new Responsibility(new UnitId(unit), BENEFIT, null, null, null, new Validity(from, to));
    }
}
