package no.innspill.support.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import no.innspill.support.limits.RateLimits;
import no.innspill.support.limits.RateLimits.Verdict;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each client of the API to its quota of calls, and tells every one what is left of it
 * (draft-ietf-httpapi-ratelimit-headers-10). It stands after the token is verified and before it is asked what the token is good for, so
 * that calls that are refused count too. Who has no valid token is no client, and is refused for that alone.
 */
final class RequestLimitFilter extends OncePerRequestFilter {
    private static final String POLICY = "RateLimit-Policy";
    private static final String LEFT = "RateLimit";

    private final RateLimits limits;
    private final Tokens tokens;
    private final ProblemHandlers problems;

    RequestLimitFilter(RateLimits limits, Tokens tokens, ProblemHandlers problems) {
        this.limits = limits;
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        String client = authentication == null || !request.getRequestURI().startsWith("/api/")
                ? null
                : tokens.caller(authentication).map(Caller::client).orElse(null);
        Verdict verdict = client == null ? new Verdict.Unlimited() : limits.use(client);
        switch (verdict) {
            case Verdict.Unlimited() -> chain.doFilter(request, response);
            case Verdict.Allowed(var left, var whole) -> {
                tell(response, left, whole);
                chain.doFilter(request, response);
            }
            case Verdict.Refused(var retryAfter) -> {
                tell(response, 0, retryAfter);
                problems.tooMany(response, RateLimits.seconds(retryAfter));
            }
        }
    }

    private void tell(HttpServletResponse response, long left, Duration until) {
        response.setHeader(POLICY, limits.policy());
        response.setHeader(LEFT, limits.left(left, until));
    }
}
