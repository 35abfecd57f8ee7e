package no.innspill.support.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import no.innspill.support.messaging.Outages;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where what went wrong becomes an answer: a problem for systems, a page for people. */
@ControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object refused(ProblemException problem, HttpServletRequest request) {
        return wantsPage(request) ? page(problem.type()) : problems.answer(problem);
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return refused(
                new ProblemException(StandardProblem.MALFORMED, "The body of the request can't be read as JSON."),
                request);
    }

    /** The sender's bytes end too soon, or are no chunks, or no parts: what it did not send can't be read. */
    @ExceptionHandler({BadRequestException.class, ClientAbortException.class, MultipartException.class})
    Object brokenOff(Exception broken, HttpServletRequest request) {
        return refused(
                new ProblemException(StandardProblem.MALFORMED, "The body of the request can't be read to its end."),
                request);
    }

    /** What stands behind the question mark, or in the form, is no list of parameters in UTF-8. */
    @ExceptionHandler
    Object unreadable(InvalidParameterException unreadable, HttpServletRequest request) {
        return refused(BrokenParameters.problem(unreadable), request);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return refused(
                new ProblemException(StandardProblem.TOO_LARGE, "What is uploaded is larger than what is taken."),
                request);
    }

    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        Class<?> wanted = mistyped.getRequiredType();
        String right = wanted == null ? "another type" : wanted.getSimpleName().toLowerCase(Locale.ROOT);
        var error = new InvalidField(mistyped.getName(), "type", "Must be a " + right + ".");
        return refused(
                new ProblemException(StandardProblem.INVALID, "A parameter is not as it must be.", List.of(error)),
                request);
    }

    @ExceptionHandler
    Object outOfRange(HandlerMethodValidationException invalid, HttpServletRequest request) {
        List<InvalidField> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new InvalidField(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                "range",
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return refused(
                new ProblemException(StandardProblem.INVALID, "A parameter is not as it must be.", errors), request);
    }

    @ExceptionHandler
    Object other(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure; // the security filters answer these
        }
        if (Outages.isOutage(failure)) {
            LOG.atWarn()
                    .addKeyValue("cause", failure.getClass().getSimpleName())
                    .log("store or broker away");
            return refused(ProblemException.unavailable("Store or broker does not answer.", RETRY_AFTER), request);
        }
        ProblemType type = failure instanceof ErrorResponse response
                ? StandardProblem.ofStatus(response.getStatusCode())
                : StandardProblem.INTERNAL;
        if (type == StandardProblem.INTERNAL) {
            LOG.atError().setCause(new Anonymous(failure)).log("request failed");
        }
        return refused(new ProblemException(type, "See the problem's page."), request);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        return wantsPage(request.getRequestURI(), request.getHeader("Accept"));
    }

    static boolean wantsPage(String path, @Nullable String accept) {
        return !path.startsWith("/api/") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    static ModelAndView page(ProblemType type) {
        var page = new ModelAndView("support/problem");
        page.setStatus(type.status());
        page.addObject("code", type.code());
        return page;
    }

    /** A failure without its message, which may quote what somebody sent. */
    private static final class Anonymous extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Anonymous(Throwable failure) {
            super(failure.getClass().getName(), failure.getCause() == null ? null : new Anonymous(failure.getCause()));
            setStackTrace(failure.getStackTrace());
        }
    }
}
