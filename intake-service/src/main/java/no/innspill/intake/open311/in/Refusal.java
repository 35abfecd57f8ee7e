package no.innspill.intake.open311.in;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * Ends a request with the standard's list of errors: 404 for what does not exist, 403 for a key that is missing or wrong, 400 for the rest.
 * Beyond it, 503 and 429 say that the same request will do later.
 */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<String> descriptions;

    private Refusal(HttpStatus status, List<String> descriptions) {
        super(status.getReasonPhrase());
        this.status = status;
        this.descriptions = List.copyOf(descriptions);
    }

    static Refusal invalid(List<String> descriptions) {
        return new Refusal(HttpStatus.BAD_REQUEST, descriptions);
    }

    static Refusal invalid(String description) {
        return invalid(List.of(description));
    }

    static Refusal key(String description) {
        return new Refusal(HttpStatus.FORBIDDEN, List.of(description));
    }

    static Refusal notFound(String description) {
        return new Refusal(HttpStatus.NOT_FOUND, List.of(description));
    }

    static Refusal later() {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                List.of("It can't be done now. Send the same request again in a while."));
    }

    static Refusal of(HttpStatus status, String description) {
        return new Refusal(status, List.of(description));
    }

    HttpStatus status() {
        return status;
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
