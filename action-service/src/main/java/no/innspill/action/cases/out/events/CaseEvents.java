package no.innspill.action.cases.out.events;

import java.time.Instant;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Decision;
import no.innspill.action.cases.domain.Facts;
import no.innspill.action.cases.domain.HandOver;
import no.innspill.action.cases.domain.Outcome;
import no.innspill.action.cases.domain.Status;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.contracts.CaseAssigned;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseEvent.Owner;
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
import no.innspill.contracts.Channel;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.HandOverReason;
import no.innspill.contracts.Kind;
import no.innspill.contracts.Language;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Makes the event that tells of a change. The same change always makes the same event, id included. */
public final class CaseEvents {

    private static final String SOURCE = "/action-service";

    private CaseEvents() {}

    /**
     * Tells that a case was opened.
     *
     * @param causeId the id of the event that opened it
     */
    public static OutgoingEvent opened(Case opened, String causeId, @Nullable String traceparent) {
        CaseEvent event = new CaseOpened(
                opened.id().toString(), owner(opened), facts(opened.facts()), opened.openedAt(), opened.deadline());
        return outgoing(event, causeId, EventType.CASE_OPENED.type(), opened.openedAt(), traceparent);
    }

    /** Tells of a change. */
    public static OutgoingEvent changed(Decision.Changed changed, @Nullable String traceparent) {
        Case before = changed.before();
        CaseEvent event = told(before, changed.change());
        String discriminator = EventType.of(event).type() + "#" + changed.now().version();
        return outgoing(
                event, before.id().toString(), discriminator, changed.change().at(), traceparent);
    }

    /** The event of a change, as others read it. */
    static CaseEvent told(Case before, Change.Later change) {
        String id = before.id().toString();
        Owner owner = owner(before);
        FeedbackFacts facts = facts(before.facts());
        Previous previous = previous(before.status());
        return switch (change) {
            case Change.Assigned assigned -> new CaseAssigned(id, owner, facts, assigned.at(), previous);
            case Change.Released released -> new CaseReleased(id, owner, facts, released.at(), previous);
            case Change.AskedToHandOver asked ->
                new CaseHandOverRequested(
                        id,
                        owner,
                        facts,
                        before.rationale().round(),
                        HandOverReason.valueOf(asked.asked().reason().name()),
                        proposed(asked.asked().proposed()),
                        asked.at());
            case Change.Left left -> new CaseLeft(id, owner, facts, left.at(), previous);
            case Change.Moved moved -> moved(before, moved);
            case Change.Resolved resolved -> resolved(before, outcome(resolved.outcome()), resolved.at());
            case Change.Withdrawn withdrawn -> resolved(before, CaseOutcome.WITHDRAWN, withdrawn.at());
            case Change.Reopened reopened -> new CaseReopened(id, owner, facts, reopened.at(), previous);
        };
    }

    private static CaseMoved moved(Case before, Change.Moved moved) {
        boolean changed = !moved.facts().equals(before.facts());
        return new CaseMoved(
                before.id().toString(),
                owner(before.after(moved)),
                facts(moved.facts()),
                moved.at(),
                moved.deadline(),
                owner(before),
                changed ? facts(before.facts()) : null,
                previous(before.status()));
    }

    private static CaseHandOverRequested.@Nullable Proposed proposed(HandOver.@Nullable Proposed proposed) {
        if (proposed == null) {
            return null;
        }
        UnitId unit = proposed.unit();
        return new CaseHandOverRequested.Proposed(proposed.body().value(), unit == null ? null : unit.value());
    }

    private static CaseResolved resolved(Case before, CaseOutcome outcome, Instant at) {
        return new CaseResolved(
                before.id().toString(),
                owner(before),
                facts(before.facts()),
                outcome,
                before.openedAt(),
                at,
                before.deadline(),
                previous(before.status()));
    }

    private static OutgoingEvent outgoing(
            CaseEvent event, String causeId, String discriminator, Instant time, @Nullable String traceparent) {
        EventType type = EventType.of(event);
        return new OutgoingEvent(
                EventIds.derived(causeId, discriminator),
                type.type(),
                SOURCE,
                type.topic().topicName(),
                event.key(),
                time,
                EventJson.write(event),
                traceparent);
    }

    private static Owner owner(Case told) {
        return new Owner(told.owner().body().value(), told.owner().unit().value());
    }

    private static Previous previous(Status status) {
        return switch (status) {
            case Status.Open _ -> new Previous(CaseStatus.OPEN, null);
            case Status.Assigned _, Status.HandingOver _ -> new Previous(CaseStatus.ASSIGNED, null);
            case Status.Left _ -> new Previous(CaseStatus.LEFT, null);
            case Status.Withdrawn _ -> new Previous(CaseStatus.RESOLVED, CaseOutcome.WITHDRAWN);
            case Status.Resolved resolved -> new Previous(CaseStatus.RESOLVED, outcome(resolved.outcome()));
        };
    }

    private static FeedbackFacts facts(Facts facts) {
        return new FeedbackFacts(
                facts.submittedBy(),
                facts.service(),
                Channel.valueOf(facts.channel().name()),
                facts.municipality(),
                Language.valueOf(facts.language().name()),
                Kind.valueOf(facts.kind().name()),
                facts.theme(),
                facts.receivedAt());
    }

    private static CaseOutcome outcome(Outcome outcome) {
        return CaseOutcome.valueOf(outcome.name());
    }
}
