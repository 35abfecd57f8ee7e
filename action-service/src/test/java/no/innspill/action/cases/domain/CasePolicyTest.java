package no.innspill.action.cases.domain;

import static no.innspill.action.cases.domain.CaseFixtures.KARI;
import static no.innspill.action.cases.domain.CaseFixtures.NOON;
import static no.innspill.action.cases.domain.CaseFixtures.OLA;
import static no.innspill.action.cases.domain.CaseFixtures.REASON;
import static no.innspill.action.cases.domain.CaseFixtures.openCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.innspill.action.cases.domain.Decision.Changed;
import no.innspill.action.cases.domain.Decision.Refusal;
import no.innspill.action.cases.domain.Decision.Refused;
import no.innspill.action.cases.domain.Decision.Unchanged;
import org.junit.jupiter.api.Test;

class CasePolicyTest {

    private static final Command RESOLVE = new Command.Resolve(KARI, Outcome.BETTER_INFORMATION, REASON);

    private final Case open = openCase();
    private final Case karis = done(open, new Command.Take(KARI));
    private final Case resolved = done(karis, RESOLVE);

    @Test
    void whatWasTakenBackCanNeitherBeWorkedOnNorTakenBackAgain() {
        Instant later = NOON.plusSeconds(60);
        for (Case unsettled : List.of(open, karis)) {
            Case withdrawn = ((Changed) CasePolicy.withdrawn(unsettled, later)).now();

            assertThat(withdrawn.status()).isEqualTo(new Status.Withdrawn(later));
            assertThat(withdrawn.overdue(LocalDate.of(2099, 1, 1))).isFalse();
            assertThat(CasePolicy.withdrawn(withdrawn, later.plusSeconds(1))).isEqualTo(new Unchanged(withdrawn));
            for (Command command : List.of(
                    new Command.Take(KARI),
                    new Command.Assign(OLA, KARI),
                    new Command.Release(KARI),
                    RESOLVE,
                    new Command.Reopen(KARI))) {
                assertThat(tried(withdrawn, command)).isEqualTo(new Refused(withdrawn, Refusal.WITHDRAWN));
            }
        }
    }

    @Test
    void whatIsSettledStaysSettledThoughItIsTakenBack() {
        assertThat(CasePolicy.withdrawn(resolved, NOON)).isEqualTo(new Unchanged(resolved));
    }

    @Test
    void aTakenCaseBelongsToTheOneWhoTookIt() {
        assertThat(karis.status()).isEqualTo(new Status.Assigned(KARI, NOON));
        assertThat(karis.version()).isEqualTo(2);
    }

    @Test
    void theSecondToTakeItIsRefused() {
        assertThat(tried(karis, new Command.Take(OLA))).isEqualTo(new Refused(karis, Refusal.ALREADY_ASSIGNED));
    }

    @Test
    void whoeverSawAnOlderVersionIsRefusedWhateverIsAsked() {
        assertThat(CasePolicy.decide(karis, 1, new Command.Take(OLA), NOON))
                .isEqualTo(new Refused(karis, Refusal.STALE_VERSION));
        assertThat(CasePolicy.decide(karis, 1, new Command.Assign(OLA, OLA), NOON))
                .isEqualTo(new Refused(karis, Refusal.STALE_VERSION));
        assertThat(CasePolicy.decide(karis, 3, RESOLVE, NOON)).isEqualTo(new Refused(karis, Refusal.STALE_VERSION));
    }

    @Test
    void aButtonPressedTwiceChangesNothingAndIsNoFault() {
        assertThat(CasePolicy.decide(karis, 1, new Command.Take(KARI), NOON)).isEqualTo(new Unchanged(karis));
        assertThat(CasePolicy.decide(karis, 1, new Command.Assign(OLA, KARI), NOON))
                .isEqualTo(new Unchanged(karis));
        assertThat(CasePolicy.decide(resolved, 2, RESOLVE, NOON)).isEqualTo(new Unchanged(resolved));
    }

    @Test
    void aColleagueCanBeGivenACaseThatAnotherHas() {
        Case olas = done(karis, new Command.Assign(OLA, OLA));

        assertThat(olas.status()).isEqualTo(new Status.Assigned(OLA, NOON));
    }

    @Test
    void onlyTheOneWhoHasItReleasesOrResolvesIt() {
        assertThat(tried(karis, new Command.Release(OLA))).isEqualTo(new Refused(karis, Refusal.NOT_YOURS));
        assertThat(tried(karis, new Command.Resolve(OLA, Outcome.ACTION, REASON)))
                .isEqualTo(new Refused(karis, Refusal.NOT_YOURS));
        assertThat(done(karis, new Command.Release(KARI)).status()).isEqualTo(new Status.Open());
    }

    @Test
    void aCaseThatNobodyHasIsNeitherReleasedNorResolved() {
        assertThat(tried(open, new Command.Release(KARI))).isEqualTo(new Refused(open, Refusal.NOT_ASSIGNED));
        assertThat(tried(open, RESOLVE)).isEqualTo(new Refused(open, Refusal.NOT_ASSIGNED));
    }

    @Test
    void aResolvedCaseCanOnlyBeReopened() {
        assertThat(tried(resolved, new Command.Take(OLA))).isEqualTo(new Refused(resolved, Refusal.ALREADY_RESOLVED));
        assertThat(tried(resolved, new Command.Assign(KARI, OLA)))
                .isEqualTo(new Refused(resolved, Refusal.ALREADY_RESOLVED));
        assertThat(tried(resolved, new Command.Release(KARI)))
                .isEqualTo(new Refused(resolved, Refusal.ALREADY_RESOLVED));
        assertThat(tried(resolved, new Command.Resolve(KARI, Outcome.NO_CHANGE, REASON)))
                .isEqualTo(new Refused(resolved, Refusal.ALREADY_RESOLVED));
        assertThat(done(resolved, new Command.Reopen(OLA)).status()).isEqualTo(new Status.Open());
    }

    @Test
    void whatIsNotResolvedIsNotReopened() {
        assertThat(tried(open, new Command.Reopen(KARI))).isEqualTo(new Refused(open, Refusal.NOT_RESOLVED));
        assertThat(tried(karis, new Command.Reopen(KARI))).isEqualTo(new Refused(karis, Refusal.NOT_RESOLVED));
    }

    @Test
    void aHistoryHasAnEnd() {
        Case worn = new Case(
                open.id(),
                open.owner(),
                open.facts(),
                open.rationale(),
                open.deadline(),
                open.openedAt(),
                open.status(),
                CasePolicy.MOST_CHANGES);

        assertThat(tried(worn, new Command.Take(KARI))).isEqualTo(new Refused(worn, Refusal.TOO_MANY_CHANGES));
    }

    @Test
    void onlyAnUnsettledCaseIsOverdueAndOnlyAfterItsLastDay() {
        assertThat(open.overdue(CaseFixtures.DEADLINE)).isFalse();
        assertThat(open.overdue(CaseFixtures.DEADLINE.plusDays(1))).isTrue();
        assertThat(resolved.overdue(CaseFixtures.DEADLINE.plusDays(1))).isFalse();
    }

    private static Decision tried(Case current, Command command) {
        return CasePolicy.decide(current, current.version(), command, NOON);
    }

    private static Case done(Case current, Command command) {
        return ((Changed) tried(current, command)).now();
    }
}
