package no.innspill.support.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Problems that every service can have. */
public enum StandardProblem implements ProblemType {
    MALFORMED("malformed", HttpStatus.BAD_REQUEST),
    INVALID("invalid", HttpStatus.UNPROCESSABLE_CONTENT),
    UNAUTHENTICATED("unauthenticated", HttpStatus.UNAUTHORIZED),
    FORBIDDEN("forbidden", HttpStatus.FORBIDDEN),
    NOT_FOUND("not-found", HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE),
    CONFLICT("conflict", HttpStatus.CONFLICT),
    CHANGED_MEANWHILE("changed-meanwhile", HttpStatus.PRECONDITION_FAILED),
    VERSION_REQUIRED("version-required", HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS),
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE),
    INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR);

    private final String code;
    private final HttpStatus status;

    StandardProblem(String code, HttpStatus status) {
        this.code = code;
        this.status = status;
    }

    /** The problem that says most about a status. */
    static StandardProblem ofStatus(HttpStatusCode status) {
        for (StandardProblem known : values()) {
            if (known.status.isSameCodeAs(status)) {
                return known;
            }
        }
        return status.is4xxClientError() ? MALFORMED : INTERNAL;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
