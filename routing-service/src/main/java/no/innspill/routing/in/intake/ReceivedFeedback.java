package no.innspill.routing.in.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FoundIt;
import no.innspill.routing.application.Incoming;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.domain.classification.Signals;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.support.messaging.EventHandler;
import no.innspill.support.messaging.PoisonException;
import no.innspill.support.messaging.Received;
import org.springframework.stereotype.Component;

/** Has what intake accepted routed, and forgets what was erased. */
@Component
final class ReceivedFeedback implements EventHandler<FeedbackReceived> {

    private final RouteFeedback routing;

    ReceivedFeedback(RouteFeedback routing) {
        this.routing = routing;
    }

    /** Of each key the first event is routed, and a tombstone anywhere behind it takes the words away again. */
    @Override
    public void handle(List<Received<FeedbackReceived>> batch) {
        SequencedMap<FeedbackId, Incoming> first = new LinkedHashMap<>();
        for (Received<FeedbackReceived> received : batch) {
            if (!received.isTombstone()) {
                Incoming incoming = incoming(received);
                first.putIfAbsent(incoming.id(), incoming);
            }
        }
        routing.route(first.values());
        routing.erase(batch.stream()
                .filter(Received::isTombstone)
                .map(erased -> FeedbackId.of(erased.key()))
                .toList());
    }

    private static Incoming incoming(Received<FeedbackReceived> received) {
        FeedbackReceived event = received.data();
        if (!received.key().equals(event.feedbackId())) {
            throw new PoisonException("the key is not the feedback's id");
        }
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
                event.receivedAt(),
                received.eventId(),
                received.traceparent());
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
