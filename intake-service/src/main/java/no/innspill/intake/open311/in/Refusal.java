package no.innspill.intake.open311.in;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Ends a request with the standard's list of errors: 404 for what does not exist, 403 for a key that is missing or wrong, 400 for the rest.
 * Beyond it, 503 and 429 say that the same request will do later.
 */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final HttpStatus status;
    private final transient List<String> descriptions;
    private final @Nullable Duration retryAfter;

    private Refusal(HttpStatus status, List<String> descriptions, @Nullable Duration retryAfter) {
        super(status.getReasonPhrase());
        this.status = status;
        this.descriptions = List.copyOf(descriptions);
        this.retryAfter = retryAfter;
    }

    static Refusal invalid(List<String> descriptions) {
        return new Refusal(HttpStatus.BAD_REQUEST, descriptions, null);
    }

    static Refusal invalid(String description) {
        return invalid(List.of(description));
    }

    static Refusal key(String description) {
        return new Refusal(HttpStatus.FORBIDDEN, List.of(description), null);
    }

    static Refusal notFound(String description) {
        return new Refusal(HttpStatus.NOT_FOUND, List.of(description), null);
    }

    /** Nothing is wrong with the request: store, broker or directory is away. */
    static Refusal later() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                List.of("It can't be done now. Send the same request again in a while."),
                SOON);
    }

    static Refusal tooMany(Duration retryAfter) {
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                List.of("The quota of calls is used up. Send the same request again in a while."),
                retryAfter);
    }

    static Refusal of(HttpStatus status, String description) {
        return new Refusal(status, List.of(description), null);
    }

    HttpStatus status() {
        return status;
    }

    /** When to try again; nothing when trying again does not help. */
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    Node errors() {
        return Node.items(
                "error",
                descriptions.stream()
                        .map(description -> Node.fields()
                                .with("code", new Node.Whole(status.value()))
                                .with("description", description)
                                .group())
                        .toList());
    }
}
