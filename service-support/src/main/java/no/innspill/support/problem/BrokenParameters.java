package no.innspill.support.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parameters that can't be read, such as {@code ?lang=%ZZ}, are the sender's fault wherever somebody looks for one first. The server reads
 * them when the first is asked for, and that may be a filter that no controller's advice hears of.
 */
final class BrokenParameters extends OncePerRequestFilter {
    /** Spring's login takes whatever fails while it reads the address for a failure of ours, so that is read before. */
    private static final String LOGIN = "/oauth2/";

    static ProblemException problem(InvalidParameterException unreadable) {
        return new ProblemException(
                StandardProblem.ofStatus(HttpStatusCode.valueOf(unreadable.getErrorCode())),
                "The parameters of the address or of the form can't be read.");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (request.getRequestURI().startsWith(LOGIN)) {
                request.getParameterMap();
            }
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            response.sendError(unreadable.getErrorCode());
        }
    }
}
