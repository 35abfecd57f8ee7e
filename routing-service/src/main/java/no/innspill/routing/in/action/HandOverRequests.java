package no.innspill.routing.in.action;

import java.util.List;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseHandOverRequested;
import no.innspill.routing.application.HandOver;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.HandOverReason;
import no.innspill.routing.domain.decision.HandOverRequest;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.support.messaging.EventHandler;
import no.innspill.support.messaging.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has it decided who gets the cases that units want handed over. What else happens to cases is nothing to routing. */
@Component
final class HandOverRequests implements EventHandler<CaseEvent> {

    private final HandOver handOver;

    HandOverRequests(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public void handle(List<Received<CaseEvent>> batch) {
        for (Received<CaseEvent> received : batch) {
            if (received.event() instanceof CaseHandOverRequested asked) {
                handOver.decide(request(asked));
            }
        }
    }

    private static HandOverRequest request(CaseHandOverRequested asked) {
        return new HandOverRequest(
                FeedbackId.of(asked.caseId()),
                asked.round(),
                new OrganisationNumber(asked.owner().body()),
                new UnitId(asked.owner().unit()),
                reason(asked.reason()),
                proposed(asked.proposed()));
    }

    private static HandOverReason reason(no.innspill.contracts.HandOverReason reason) {
        return switch (reason) {
            case NOT_OURS -> HandOverReason.NOT_OURS;
            case ANOTHER_LEVEL -> HandOverReason.ANOTHER_LEVEL;
            case ANOTHER_UNIT -> HandOverReason.ANOTHER_UNIT;
            case NEEDS_SEVERAL -> HandOverReason.NEEDS_SEVERAL;
            case OTHER, UNKNOWN -> HandOverReason.OTHER;
        };
    }

    private static HandOverRequest.@Nullable Proposed proposed(CaseHandOverRequested.@Nullable Proposed proposed) {
        if (proposed == null) {
            return null;
        }
        String unit = proposed.unit();
        return new HandOverRequest.Proposed(
                new OrganisationNumber(proposed.body()), unit == null ? null : new UnitId(unit));
    }
}
