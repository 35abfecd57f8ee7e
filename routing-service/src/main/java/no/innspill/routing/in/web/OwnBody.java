package no.innspill.routing.in.web;

import java.util.Optional;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;

/** What is of the caller's own body. What is not is not there, for all that the caller learns. */
final class OwnBody {

    private OwnBody() {}

    /** The caller's body. */
    static OrganisationNumber of(Caller caller) {
        @Nullable String body = caller.body();
        if (body == null) {
            throw ProblemException.notFound();
        }
        return new OrganisationNumber(body);
    }

    /** An id out of an address. */
    static FeedbackId id(String written) {
        try {
            return FeedbackId.of(written);
        } catch (IllegalArgumentException none) {
            throw ProblemException.notFound();
        }
    }

    /** Whether the caller's body has submitted it or got it. */
    static boolean concerns(Round round, Caller caller) {
        boolean got = round.decision() instanceof Decision.Route route
                && caller.isOf(route.body().value());
        return got || caller.isOf(round.facts().submittedBy().value());
    }

    /** Something that must be there. */
    static <T> T there(Optional<T> found) {
        return found.orElseThrow(ProblemException::notFound);
    }
}
