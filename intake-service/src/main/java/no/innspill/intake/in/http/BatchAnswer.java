package no.innspill.intake.in.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * What is told of one piece of a batch: a line of NDJSON.
 *
 * @param line in NDJSON the line that it stood on, from 1; none for an element of an array
 * @param index in an array which element it was, from 0; none for a line
 * @param problem RFC 9457; why it was not accepted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchAnswer(
        @Nullable Long line,
        @Nullable Long index,
        Status status,
        @Nullable String feedbackId,
        @Nullable String receipt,
        @Nullable URI statusAddress,
        @Nullable String followUpCode,
        @Nullable ProblemDetail problem) {

    static BatchAnswer accepted(boolean lines, long place, Accepted receipt) {
        return new BatchAnswer(
                lines ? place : null,
                lines ? null : place,
                Status.ACCEPTED,
                receipt.feedbackId(),
                receipt.receipt(),
                receipt.statusAddress(),
                receipt.followUpCode(),
                null);
    }

    static BatchAnswer not(boolean lines, long place, Status status, ProblemDetail problem) {
        return new BatchAnswer(lines ? place : null, lines ? null : place, status, null, null, null, null, problem);
    }

    /** How it went. */
    enum Status {
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("refused")
        REFUSED,
        @JsonProperty("unavailable")
        UNAVAILABLE
    }

    /**
     * The last line.
     *
     * @param status always {@code done}: an answer without it was cut off
     * @param accepted how many pieces are durable
     * @param refused how many must be changed before they are sent again
     * @param unavailable how many can be sent again as they are
     */
    record Summary(String status, long accepted, long refused, long unavailable) {}
}
