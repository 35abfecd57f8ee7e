package no.innspill.routing.in.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import no.innspill.classification.Signals;
import no.innspill.contracts.FeedbackErased;
import no.innspill.contracts.FeedbackEvent;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackWithdrawn;
import no.innspill.contracts.FoundIt;
import no.innspill.contracts.RespondentRole;
import no.innspill.routing.application.CorrectRouting;
import no.innspill.routing.application.Incoming;
import no.innspill.routing.application.Norway;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.WordsPlace;
import no.innspill.routing.domain.decision.Circumstances;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Withdrawal;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.rules.Piece;
import no.innspill.support.messaging.EventHandler;
import no.innspill.support.messaging.PoisonException;
import no.innspill.support.messaging.Received;
import org.springframework.stereotype.Component;

/** Has what intake accepted routed, what is corrected decided again, and what is taken back or erased forgotten. */
@Component
final class ReceivedFeedback implements EventHandler<FeedbackEvent> {

    private final RouteFeedback routing;
    private final CorrectRouting corrections;

    ReceivedFeedback(RouteFeedback routing, CorrectRouting corrections) {
        this.routing = routing;
        this.corrections = corrections;
    }

    /**
     * Of each key the first piece there is, is routed: of what is compacted it may be a later revision. What comes behind it of the key is a
     * correction or takes it back, and a tombstone or an erasure anywhere behind it takes the words away again.
     */
    @Override
    public void handle(List<Received<FeedbackEvent>> batch) {
        SequencedMap<FeedbackId, Incoming> first = new LinkedHashMap<>();
        List<Runnable> later = new ArrayList<>();
        List<FeedbackId> erased = new ArrayList<>();
        for (Received<FeedbackEvent> received : batch) {
            FeedbackId id = id(received);
            switch (received.event()) {
                case FeedbackReceived piece -> {
                    Incoming incoming = incoming(received, piece);
                    first.putIfAbsent(id, incoming);
                    if (piece.revision() > 0) {
                        later.add(() -> corrections.correct(incoming));
                    }
                }
                case FeedbackWithdrawn back ->
                    later.add(() -> corrections.withdraw(withdrawal(back), received.eventId()));
                case FeedbackErased _ -> erased.add(id);
                case null -> erased.add(id);
            }
        }
        routing.route(first.values());
        later.forEach(Runnable::run);
        routing.erase(erased);
    }

    private static FeedbackId id(Received<FeedbackEvent> received) {
        if (!received.isTombstone() && !received.key().equals(received.data().feedbackId())) {
            throw new PoisonException("the key is not the feedback's id");
        }
        return FeedbackId.of(received.key());
    }

    private static Withdrawal withdrawal(FeedbackWithdrawn back) {
        return new Withdrawal(
                FeedbackId.of(back.feedbackId()),
                new OrganisationNumber(back.body()),
                back.service(),
                back.channel().name(),
                back.municipality(),
                back.receivedAt(),
                back.withdrawnAt(),
                back.revision());
    }

    static Incoming incoming(Received<FeedbackEvent> received, FeedbackReceived event) {
        FeedbackReceived.Page page = event.page();
        return new Incoming(
                FeedbackId.of(event.feedbackId()),
                new OrganisationNumber(event.body()),
                event.service(),
                event.channel().name(),
                page == null ? null : page.address(),
                event.municipality(),
                event.text(),
                event.whatMatters(),
                signals(event),
                event.sensitive(),
                event.receivedAt(),
                event.revision(),
                circumstances(event),
                received.eventId(),
                received.traceparent(),
                new WordsPlace(received.partition(), received.offset()));
    }

    private static Circumstances circumstances(FeedbackReceived event) {
        FoundIt foundIt = event.foundIt();
        RespondentRole role = event.respondentRole();
        return new Circumstances(
                event.channel().name(),
                foundIt == null ? null : foundIt.name(),
                role == null ? null : role.name(),
                event.journeyStep(),
                event.ratings().stream()
                        .map(rating -> new Piece.Rating(rating.question(), rating.value()))
                        .toList(),
                event.ratings().stream()
                        .map(ReceivedFeedback::side)
                        .map(side -> side > 0 ? "HIGH" : side < 0 ? "LOW" : "MIDDLE")
                        .collect(Collectors.toSet()),
                LocalDateTime.ofInstant(event.receivedAt(), Norway.TIME));
    }

    /** Whether what was answered besides the words points one way. */
    static Signals signals(FeedbackReceived event) {
        double sum =
                event.ratings().stream().mapToDouble(ReceivedFeedback::side).sum();
        if (event.foundIt() == FoundIt.YES) {
            sum += 1;
        } else if (event.foundIt() == FoundIt.NO) {
            sum -= 1;
        }
        return sum > 0 ? Signals.POSITIVE : sum < 0 ? Signals.NEGATIVE : Signals.NONE;
    }

    /** 1 in the upper quarter of the scale, -1 in the lower, else 0. */
    private static double side(FeedbackReceived.Rating rating) {
        double span = rating.scale().max() - rating.scale().min();
        double place = span <= 0 ? 0.5 : (rating.value() - rating.scale().min()) / span;
        return place >= 0.75 ? 1 : place <= 0.25 ? -1 : 0;
    }
}
