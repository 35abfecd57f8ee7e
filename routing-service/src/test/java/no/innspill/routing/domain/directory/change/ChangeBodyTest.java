package no.innspill.routing.domain.directory.change;

import static no.innspill.routing.domain.directory.Bodies.NAV;
import static no.innspill.routing.domain.directory.Bodies.NEW_YEAR;
import static no.innspill.routing.domain.directory.Bodies.OTHER;
import static no.innspill.routing.domain.directory.Bodies.SINCE;
import static no.innspill.routing.domain.directory.Bodies.forService;
import static no.innspill.routing.domain.directory.Bodies.forTheme;
import static no.innspill.routing.domain.directory.Bodies.named;
import static no.innspill.routing.domain.directory.Bodies.service;
import static no.innspill.routing.domain.directory.Bodies.state;
import static no.innspill.routing.domain.directory.Bodies.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import org.junit.jupiter.api.Test;

class ChangeBodyTest {

    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 30);
    private static final Body BODY = state(
            NAV,
            List.of(unit("top", null), unit("middle", "top"), unit("low", "middle"), unit("idle", null)),
            List.of(service("dagpenger", null)),
            List.of(forService("low", "dagpenger")));
    private static final Body ANOTHER = state(OTHER, List.of(unit("theirs", null)), List.of(), List.of());
    private static final Directory DIRECTORY = new Directory("test", List.of(BODY, ANOTHER));

    private final ChangeBody change = new ChangeBody(new Surroundings() {
        @Override
        public Optional<Body> body(OrganisationNumber number) {
            return DIRECTORY.body(number);
        }

        @Override
        public Optional<Body> bodyOf(UnitId unit) {
            return DIRECTORY.bodyOf(unit);
        }

        @Override
        public boolean knows(ConceptId theme) {
            return !theme.value().endsWith("unknown");
        }
    });

    @Test
    void aUnitIsNeverBelowItself() {
        assertThat(refusal(new BodyCommand.MoveUnit(new UnitId("top"), new UnitId("low"))))
                .isEqualTo(Refusal.BELOW_ITSELF);
        assertThat(refusal(new BodyCommand.MoveUnit(new UnitId("top"), new UnitId("top"))))
                .isEqualTo(Refusal.BELOW_ITSELF);
        Body moved = changed(new BodyCommand.MoveUnit(new UnitId("low"), new UnitId("idle")));
        assertThat(moved.units()).extracting(unit -> unit.id().value()).containsExactly("top", "middle", "idle", "low");
    }

    @Test
    void aUnitThatStillAnswersForSomethingIsNotClosed() {
        assertThat(refusal(new BodyCommand.CloseUnit(new UnitId("low"), SUMMER)))
                .isEqualTo(Refusal.UNIT_ANSWERS_LONGER);
        Body ended = changed(new BodyCommand.EndResponsibility(forService("low", "dagpenger"), SUMMER));
        assertThat(change.change(ended, new BodyCommand.CloseUnit(new UnitId("low"), SUMMER.minusDays(1))))
                .isEqualTo(new Outcome.Refused(Refusal.UNIT_ANSWERS_LONGER, "validTo"));
        assertThat(change.change(ended, new BodyCommand.CloseUnit(new UnitId("low"), SUMMER)))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(refusal(new BodyCommand.CloseUnit(new UnitId("middle"), SUMMER)))
                .isEqualTo(Refusal.UNIT_HAS_OTHERS);
    }

    @Test
    void anEndingCanBeTakenBack() {
        Body closed = changed(new BodyCommand.CloseUnit(new UnitId("idle"), SUMMER));
        assertThat(closed.unit(new UnitId("idle")).map(Unit::validity)).contains(SINCE.until(SUMMER));
        assertThat(change.change(closed, new BodyCommand.CloseUnit(new UnitId("idle"), null)))
                .isEqualTo(new Outcome.Changed(BODY));
    }

    @Test
    void anIdOfAUnitIsItsOwnInAllOfTheDirectory() {
        assertThat(refusal(new BodyCommand.AddUnit(unit("theirs", null)))).isEqualTo(Refusal.UNIT_EXISTS);
        assertThat(refusal(new BodyCommand.AddUnit(unit("new", "theirs")))).isEqualTo(Refusal.UNKNOWN_PARENT);
    }

    @Test
    void aResponsibilityFitsItsUnitServiceThemeAndTime() {
        assertThat(refusal(new BodyCommand.AddResponsibility(forTheme("nobody", "tema/arbeid"))))
                .isEqualTo(Refusal.UNKNOWN_UNIT);
        assertThat(refusal(new BodyCommand.AddResponsibility(forService("low", "barnebidrag"))))
                .isEqualTo(Refusal.UNKNOWN_SERVICE);
        assertThat(refusal(new BodyCommand.AddResponsibility(forTheme("low", "tema/unknown"))))
                .isEqualTo(Refusal.UNKNOWN_THEME);
        assertThat(refusal(new BodyCommand.AddResponsibility(forService("low", "dagpenger"))))
                .isEqualTo(Refusal.RESPONSIBILITY_EXISTS);
        Body closed = changed(new BodyCommand.CloseUnit(new UnitId("idle"), SUMMER));
        assertThat(change.change(closed, new BodyCommand.AddResponsibility(forTheme("idle", "tema/arbeid"))))
                .isEqualTo(new Outcome.Refused(Refusal.OUTSIDE_TIME, "validFrom"));
        assertThat(changed(new BodyCommand.AddResponsibility(
                                new Responsibility(new UnitId("low"), null, null, new Area("5001"), null, SINCE)))
                        .responsibilities())
                .hasSize(2);
    }

    @Test
    void aServiceThatSomebodyAnswersForIsNotEnded() {
        assertThat(refusal(new BodyCommand.EndService(new ServiceId("dagpenger"), SUMMER)))
                .isEqualTo(Refusal.SERVICE_ANSWERED_LONGER);
    }

    @Test
    void whoTakesOverIsThereOnTheDayAfter() {
        assertThat(refusal(new BodyCommand.Dissolve(SUMMER, NAV))).isEqualTo(Refusal.NO_SUCCESSOR);
        assertThat(refusal(new BodyCommand.Dissolve(SUMMER, new OrganisationNumber("974760673"))))
                .isEqualTo(Refusal.NO_SUCCESSOR);
        assertThat(refusal(new BodyCommand.Dissolve(null, OTHER))).isEqualTo(Refusal.SUCCESSOR_WITHOUT_END);
        Body merged = changed(new BodyCommand.Dissolve(SUMMER, OTHER));
        Directory after = new Directory("after", List.of(merged, ANOTHER));
        assertThat(after.inCharge(NAV, SUMMER)).contains(merged);
        assertThat(after.inCharge(NAV, SUMMER.plusDays(1))).contains(ANOTHER);
        assertThat(after.inCharge(NAV, NEW_YEAR.minusDays(1))).isEmpty();
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        assertThat(change.change(BODY, new BodyCommand.Rename(BODY.names()))).isEqualTo(new Outcome.Unchanged());
        assertThat(Differences.between(BODY, BODY)).isEmpty();
    }

    @Test
    void whatIsOtherwiseIsSaidFieldByField() {
        Body renamed = changed(new BodyCommand.RenameUnit(new UnitId("low"), named("Lower")));
        assertThat(Differences.between(BODY, renamed))
                .containsExactly(new Difference(
                        Difference.Subject.UNIT, "low", "names", "low / – / – / –", "Lower / – / – / –"));
        Body ended = changed(new BodyCommand.EndResponsibility(forService("low", "dagpenger"), SUMMER));
        assertThat(Differences.between(BODY, ended))
                .containsExactly(new Difference(
                        Difference.Subject.RESPONSIBILITY, "low service dagpenger", "validTo", null, "2026-06-30"));
        assertThat(Differences.between(null, BODY)).hasSize(7);
    }

    private Refusal refusal(BodyCommand command) {
        return ((Outcome.Refused) change.change(BODY, command)).why();
    }

    private Body changed(BodyCommand command) {
        return ((Outcome.Changed) change.change(BODY, command)).body();
    }
}
