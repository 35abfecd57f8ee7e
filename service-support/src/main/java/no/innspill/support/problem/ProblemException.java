package no.innspill.support.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. Thrown by inbound adapters only, when they have a refusal to tell. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<InvalidField> errors;
    private final @Nullable Duration retryAfter;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), null);
    }

    public ProblemException(ProblemType type, String detail, List<InvalidField> errors) {
        this(type, detail, errors, null);
    }

    private ProblemException(
            ProblemType type, String detail, List<InvalidField> errors, @Nullable Duration retryAfter) {
        super(detail);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    /** Nothing is wrong with the request: it may be sent again after a while. */
    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return new ProblemException(StandardProblem.UNAVAILABLE, detail, List.of(), retryAfter);
    }

    /** More was sent than may be; the same may be sent again after a while. */
    public static ProblemException tooMany(String detail, Duration retryAfter) {
        return new ProblemException(StandardProblem.TOO_MANY_REQUESTS, detail, List.of(), retryAfter);
    }

    /** There is nothing here for the caller; also said of what belongs to others. */
    public static ProblemException notFound() {
        return new ProblemException(StandardProblem.NOT_FOUND, "There is nothing here that you have access to.");
    }

    public ProblemType type() {
        return type;
    }

    public List<InvalidField> errors() {
        return errors;
    }

    /** When to try again; nothing when trying again does not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
