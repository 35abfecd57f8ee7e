package no.innspill.intake.in.http;

import no.innspill.support.limits.ApiLimits;
import no.innspill.support.limits.RateLimits.Verdict;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.springframework.stereotype.Component;

/**
 * Holds each client to its quota of pieces in batches. How many a batch holds is known at its end: it is let in while any piece is left, is
 * never stopped on its way, and is charged for all of them; the next one waits for as long as that takes to come back.
 */
@Component
class PieceQuota {
    private final ApiLimits limits;

    PieceQuota(ApiLimits limits) {
        this.limits = limits;
    }

    /** Ends in a problem where no piece is left. */
    void mustHaveSome(Caller caller) {
        if (limits.pieces().use(caller.client()) instanceof Verdict.Refused(var retryAfter)) {
            throw ProblemException.tooMany(
                    "The client's quota of pieces is used up; nothing was read. Send the same again after Retry-After seconds.",
                    retryAfter.plusSeconds(1)); // in whole seconds, and not too early
        }
    }

    /** Uses what a batch held; its first piece is used already. */
    void charge(Caller caller, long pieces) {
        limits.pieces().charge(caller.client(), pieces - 1);
    }
}
