package no.innspill.action.cases.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Decision.Changed;
import no.innspill.action.cases.domain.OpeningPolicy;
import no.innspill.action.cases.domain.OpeningPolicy.Opening;
import no.innspill.action.cases.domain.OpeningPolicy.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a case for every piece of feedback that is routed to a unit, once, and moves it where a later round wants it. */
@Component
public final class OpenCases {

    /** Losing a race once is usual when partitions change hands; the rest is for the retries of the consumer. */
    private static final int TRIES = 5;

    private final Cases cases;
    private final CaseTexts texts;
    private final WithdrawCases withdrawCases;

    OpenCases(Cases cases, CaseTexts texts, WithdrawCases withdrawCases) {
        this.cases = cases;
        this.texts = texts;
        this.withdrawCases = withdrawCases;
    }

    /**
     * Opens what the rounds ask for, in order.
     */
    public void open(SequencedCollection<Asked> batch) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Plan plan = plan(batch);
            if ((plan.opened().isEmpty() || cases.open(plan.opened().sequencedValues()))
                    && plan.moved().stream().allMatch(cases::save)) {
                List<CaseId> routed = batch.stream()
                        .map(Asked::round)
                        .filter(Round.ToUnit.class::isInstance)
                        .map(Round::id)
                        .toList();
                texts.keepWithCase(routed);
                withdrawCases.opened(routed);
                return;
            }
        }
        throw new IllegalStateException("others open the same cases all the time");
    }

    private Plan plan(SequencedCollection<Asked> batch) {
        Map<CaseId, Case> known = new HashMap<>(cases.known(
                batch.stream().map(asked -> asked.round().id()).distinct().toList()));
        SequencedMap<CaseId, Asked> opened = new LinkedHashMap<>();
        List<Changed> moved = new ArrayList<>();
        for (Asked asked : batch) {
            CaseId id = asked.round().id();
            switch (OpeningPolicy.decide(Optional.ofNullable(known.get(id)), asked.round())) {
                case Opening.Opens(Case fresh) -> {
                    known.put(id, fresh);
                    opened.put(id, asked);
                }
                case Opening.Nothing() -> {}
                case Opening.Moves(Changed changed) -> {
                    known.put(id, changed.now());
                    moved.add(changed);
                }
            }
        }
        return new Plan(opened, moved);
    }

    /**
     * A round of routing, as it came in.
     *
     * @param causeId the id of the event that told it
     * @param traceparent the W3C trace context of its reception
     */
    public record Asked(
            Round round, String causeId, @Nullable String traceparent) {}

    private record Plan(SequencedMap<CaseId, Asked> opened, List<Changed> moved) {}
}
