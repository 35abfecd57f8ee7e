package no.innspill.intake.in.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.IdempotencyKey;
import no.innspill.redaction.Redactor;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07): a string of RFC 9651, in quotes. The bare key,
 * which many clients send, is the same key.
 */
@Component
class IdempotencyHeader {
    static final String NAME = "Idempotency-Key";

    private final Redactor redactor;

    IdempotencyHeader(Redactor redactor) {
        this.redactor = redactor;
    }

    /** The key of a request; nothing where it has none. Ends in a problem where it is no key. */
    @Nullable
    IdempotencyKey read(HttpServletRequest request) {
        List<String> sent = Collections.list(request.getHeaders(NAME));
        if (sent.isEmpty()) {
            return null;
        }
        if (sent.size() > 1) {
            throw wrong("repeated", "Must be sent once.");
        }
        String key = unquoted(sent.getFirst().strip());
        if (!IdempotencyKey.isWellFormed(key)) {
            throw wrong(
                    "format",
                    "Must be 1 to " + IdempotencyKey.LONGEST
                            + " letters, digits and . _ : / + = ~ -, in quotes, such as a UUID.");
        }
        if (ExternalId.isPersonal(key, redactor)) {
            throw wrong("personal-data", "Must be a key of your own system that is no personal data.");
        }
        return IdempotencyKey.of(key);
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private static ProblemException wrong(String code, String right) {
        return new ProblemException(
                StandardProblem.MALFORMED,
                "A header of the request can't be read; nothing was stored.",
                List.of(new InvalidField(NAME, code, right)));
    }
}
