package no.innspill.action.cases.out.events;

import static no.innspill.action.cases.domain.CaseFixtures.KARI;
import static no.innspill.action.cases.domain.CaseFixtures.NOON;
import static no.innspill.action.cases.domain.CaseFixtures.OLA;
import static no.innspill.action.cases.domain.CaseFixtures.openCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseAttempts;
import no.innspill.action.cases.domain.CaseAttempts.Attempt;
import no.innspill.action.cases.domain.CasePolicy;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Decision.Changed;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Outcome;
import no.innspill.action.cases.domain.Status;
import no.innspill.contracts.CaseAssigned;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseEvent.Previous;
import no.innspill.contracts.CaseHandOverRequested;
import no.innspill.contracts.CaseLeft;
import no.innspill.contracts.CaseMoved;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseReleased;
import no.innspill.contracts.CaseReopened;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.EventType;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseEventsTest {

    @Property
    void whoeverFollowsTheEventsKnowsWhereTheCaseStands(@ForAll("attempts") List<Attempt> attempts) {
        Case current = openCase();
        List<OutgoingEvent> told = new ArrayList<>();
        told.add(CaseEvents.opened(current, "the-cause", null));
        for (Attempt attempt : attempts) {
            long seen = current.version() - attempt.behind();
            if (CasePolicy.decide(current, seen, attempt.command(), NOON) instanceof Changed changed) {
                told.add(CaseEvents.changed(changed, null));
                current = changed.now();
            }
        }

        @Nullable Previous follower = null;
        Set<String> ids = new HashSet<>();
        for (OutgoingEvent outgoing : told) {
            CaseEvent event = read(outgoing);
            assertThat(previous(event)).isEqualTo(follower);
            assertThat(ids.add(outgoing.eventId())).as("an id of its own").isTrue();
            follower = after(event);
        }
        assertThat(follower).isEqualTo(standing(current.status()));
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return CaseAttempts.anAttempt().list().ofMaxSize(40);
    }

    @Test
    void theSameChangeAlwaysMakesTheSameEvent() {
        Changed taken = new Changed(openCase(), new Change.Assigned(NOON, KARI, KARI));

        assertThat(CaseEvents.changed(taken, null)).isEqualTo(CaseEvents.changed(taken, null));
        assertThat(CaseEvents.opened(openCase(), "a", null).eventId())
                .isNotEqualTo(CaseEvents.opened(openCase(), "b", null).eventId());
    }

    @Test
    void noEventSaysWhoOrWhy() {
        Case karis = openCase().after(new Change.Assigned(NOON, KARI, OLA));
        var resolved = new Change.Resolved(NOON, OLA, Outcome.NO_CHANGE, new Note("Bernt Bakken ringte"));

        assertThat(CaseEvents.changed(new Changed(karis, resolved), null).data())
                .doesNotContain("Bernt", "ringte", KARI.name(), OLA.name(), "\"kari\"", "\"ola\"");
    }

    @Test
    void everyValueOfTheWireIsKnownHere() {
        assertThat(names(no.innspill.action.cases.domain.Kind.values()))
                .isEqualTo(names(no.innspill.contracts.Kind.values()));
        assertThat(names(no.innspill.action.cases.domain.Language.values()))
                .isEqualTo(names(no.innspill.contracts.Language.values()));
        assertThat(names(no.innspill.action.cases.domain.Channel.values()))
                .isEqualTo(names(no.innspill.contracts.Channel.values()));
        assertThat(names(no.innspill.action.cases.domain.Words.FoundIt.values()))
                .isEqualTo(names(no.innspill.contracts.FoundIt.values()));
        assertThat(names(CaseOutcome.values())).containsAll(names(Outcome.values()));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static CaseEvent read(OutgoingEvent outgoing) {
        EventType type = EventType.ofType(outgoing.type()).orElseThrow();
        return (CaseEvent) EventJson.read(Objects.requireNonNull(outgoing.data()), type.record());
    }

    private static @Nullable Previous previous(CaseEvent event) {
        return switch (event) {
            case CaseOpened _ -> null;
            case CaseAssigned assigned -> assigned.previous();
            case CaseReleased released -> released.previous();
            case CaseResolved resolved -> resolved.previous();
            case CaseReopened reopened -> reopened.previous();
            case CaseHandOverRequested _ -> new Previous(CaseStatus.ASSIGNED, null);
            case CaseLeft left -> left.previous();
            case CaseMoved moved -> moved.previous();
        };
    }

    private static Previous after(CaseEvent event) {
        return switch (event) {
            case CaseOpened _, CaseReleased _, CaseReopened _, CaseMoved _ -> new Previous(CaseStatus.OPEN, null);
            case CaseLeft _ -> new Previous(CaseStatus.LEFT, null);
            case CaseAssigned _, CaseHandOverRequested _ -> new Previous(CaseStatus.ASSIGNED, null);
            case CaseResolved resolved -> new Previous(CaseStatus.RESOLVED, resolved.outcome());
        };
    }

    private static Previous standing(Status status) {
        return switch (status) {
            case Status.Open _ -> new Previous(CaseStatus.OPEN, null);
            case Status.Assigned _, Status.HandingOver _ -> new Previous(CaseStatus.ASSIGNED, null);
            case Status.Left _ -> new Previous(CaseStatus.LEFT, null);
            case Status.Withdrawn _ -> new Previous(CaseStatus.RESOLVED, CaseOutcome.WITHDRAWN);
            case Status.Resolved resolved ->
                new Previous(
                        CaseStatus.RESOLVED,
                        CaseOutcome.valueOf(resolved.outcome().name()));
        };
    }
}
