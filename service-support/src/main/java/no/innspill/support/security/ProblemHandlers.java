package no.innspill.support.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.problem.ProblemType;
import no.innspill.support.problem.Problems;
import no.innspill.support.problem.StandardProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers API calls that have no right token, or one that does not reach, with a problem. */
final class ProblemHandlers implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;

    ProblemHandlers(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                response,
                StandardProblem.UNAUTHENTICATED,
                "Send a valid, unexpired access token of the issuer in the header Authorization: Bearer.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        write(response, StandardProblem.FORBIDDEN, "The token is valid, but has no scope or role that allows this.");
    }

    /** Answers a client that has used up its quota. */
    void tooMany(HttpServletResponse response, long secondsUntilThereIsMore) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondsUntilThereIsMore));
        write(
                response,
                StandardProblem.TOO_MANY_REQUESTS,
                "The client's quota of calls is used up; nothing was read. Send the same again after Retry-After seconds.");
    }

    private void write(HttpServletResponse response, ProblemType type, String detail) throws IOException {
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(EventJson.write(problems.detail(type, detail, List.of())));
    }
}
