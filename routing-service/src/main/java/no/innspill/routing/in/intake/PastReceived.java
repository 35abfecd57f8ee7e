package no.innspill.routing.in.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackEvent;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.routing.application.Incoming;
import no.innspill.routing.application.simulation.PastFeedback;
import no.innspill.support.messaging.PastEvents;
import no.innspill.support.messaging.PastReading;
import no.innspill.support.messaging.Received;
import org.springframework.stereotype.Component;

/** What intake told before, out of its topic: of what was corrected within a day each revision, later the newest alone. */
@Component
final class PastReceived implements PastFeedback {

    private final PastEvents events;

    PastReceived(PastEvents events) {
        this.events = events;
    }

    @Override
    public Reading read(Instant from, Instant until) {
        String topic = EventType.FEEDBACK_RECEIVED.topic().topicName();
        return new InTurn(events.read(topic, EventType.of(FeedbackEvent.class), from, until));
    }

    private record InTurn(PastReading<FeedbackEvent> reading) implements Reading {

        @Override
        public long places() {
            return reading.places();
        }

        @Override
        public long passed() {
            return reading.passed();
        }

        @Override
        public boolean isDone() {
            return reading.isDone();
        }

        @Override
        public List<Incoming> next() {
            List<Incoming> pieces = new ArrayList<>();
            for (Received<FeedbackEvent> received : reading.next()) {
                if (received.event() instanceof FeedbackReceived piece) {
                    try {
                        pieces.add(ReceivedFeedback.incoming(received, piece));
                    } catch (IllegalArgumentException poison) {
                        // it went to the dead letters when it came
                    }
                }
            }
            return pieces;
        }

        @Override
        public void close() {
            reading.close();
        }
    }
}
