package no.innspill.routing.application.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.innspill.routing.application.Correction;
import no.innspill.routing.application.Corrections;
import no.innspill.routing.domain.decision.FeedbackId;
import org.springframework.stereotype.Component;

/** Corrected pieces in the order of their last corrections, read a page at a time. */
@Component
final class CorrectedPieces {

    private static final int PAGE = 500;
    /** Times in the store are of milliseconds, and several pieces may have the same: a page begins a little before the last one ended. */
    private static final Duration OVERLAP = Duration.ofMillis(1);

    private final Corrections corrections;

    CorrectedPieces(Corrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Gives the last correction of each piece that was corrected after a time, but those of what is sensitive.
     *
     * @param goOn what is done with each; false ends it
     */
    void after(Instant time, Predicate<Correction> goOn) {
        Instant from = time;
        Set<FeedbackId> seen = new HashSet<>();
        while (true) {
            Map<FeedbackId, Correction> last = new LinkedHashMap<>();
            List<Correction> page = corrections.after(from, PAGE);
            page.forEach(each -> last.put(each.feedback(), each));
            Instant until = from;
            boolean news = false;
            for (Correction each : last.values()) {
                until = each.at().isAfter(until) ? each.at() : until;
                if (seen.add(each.feedback())) {
                    news = true;
                    if (!each.sensitive() && !goOn.test(each)) {
                        return;
                    }
                }
            }
            if (!news || last.size() < PAGE) {
                return;
            }
            from = until.minus(OVERLAP);
        }
    }
}
