package no.innspill.intake.in.widget;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import no.innspill.intake.domain.widget.SiteId;
import no.innspill.support.limits.RateLimits;
import no.innspill.support.limits.RateLimits.Verdict;
import no.innspill.support.problem.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** How much the pages of one site, and one network address, may send. Of an address nothing is kept but a mark that nobody can read. */
@Component
class Limits {
    private final RateLimits perSite;
    private final RateLimits perAddress;
    private final AddressMarks marks;

    @Autowired
    Limits(WidgetSettings settings, Clock clock) {
        this.perSite = new RateLimits("site", settings.perSite());
        this.perAddress = new RateLimits("address", settings.perAddress());
        this.marks = new AddressMarks(clock);
    }

    /** Uses one call, and tells what is left for the address; ends in a problem when there is none. */
    void use(SiteId site, HttpServletRequest request, HttpServletResponse response) {
        must(perAddress, marks.of(request.getRemoteAddr()), response);
        must(perSite, site.value(), response);
    }

    private static void must(RateLimits limits, String caller, HttpServletResponse response) {
        switch (limits.use(caller)) {
            case Verdict.Unlimited() -> {}
            case Verdict.Allowed(var left, var whole) -> {
                response.addHeader("RateLimit-Policy", limits.policy());
                response.addHeader("RateLimit", limits.left(left, whole));
            }
            case Verdict.Refused(var retryAfter) -> {
                response.addHeader("RateLimit-Policy", limits.policy());
                response.addHeader("RateLimit", limits.left(0, retryAfter));
                throw ProblemException.tooMany(
                        "Too much came from here; nothing was read. Send the same again after Retry-After seconds.",
                        retryAfter.plusSeconds(1));
            }
        }
    }
}
