package no.innspill.action.cases.application;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.CasePolicy;
import no.innspill.action.cases.domain.Decision.Changed;
import org.springframework.stereotype.Component;

/**
 * Closes the cases of feedback that its sender took back. The word of it and the case come on two topics in no order: whichever comes
 * second finds the first, since each stores its own before it looks for the other.
 */
@Component
public final class WithdrawCases {

    /** A worker may be quicker a few times; the rest is for the retries of the consumer. */
    private static final int TRIES = 5;

    private final Cases cases;
    private final CaseTexts texts;

    WithdrawCases(Cases cases, CaseTexts texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /** Closes those that have a case. What was done before is left alone. */
    public void withdraw(Map<CaseId, Instant> withdrawn) {
        Map<CaseId, Instant> left = new HashMap<>(withdrawn);
        for (int attempt = 0; attempt < TRIES && !left.isEmpty(); attempt++) {
            Map<CaseId, Case> known = cases.known(left.keySet());
            left.entrySet().removeIf(entry -> {
                Case current = known.get(entry.getKey());
                return current == null
                        || !(CasePolicy.withdrawn(current, entry.getValue()) instanceof Changed changed)
                        || cases.save(changed);
            });
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("others change the same cases all the time");
        }
    }

    /** Closes those that were taken back before they had a case. */
    public void opened(Collection<CaseId> ids) {
        withdraw(texts.withdrawn(ids));
    }
}
