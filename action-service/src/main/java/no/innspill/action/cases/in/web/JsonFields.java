package no.innspill.action.cases.in.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The text fields of a small JSON object that was sent, with what is wrong about them gathered before anything is done. */
final class JsonFields {

    private static final int LARGEST = 64 * 1024;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode sent;
    private final List<InvalidField> errors = new ArrayList<>();

    private JsonFields(ObjectNode sent) {
        this.sent = sent;
    }

    /** Reads the body of a request, up to 64 KiB of it. */
    static JsonFields of(HttpServletRequest request) {
        if (request.getContentType() == null
                || !MediaType.parseMediaType(request.getContentType()).isCompatibleWith(MediaType.APPLICATION_JSON)) {
            throw new ProblemException(StandardProblem.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
        }
        byte[] body = body(request);
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return new JsonFields(object);
            }
        } catch (JacksonException notJson) {
            throw new ProblemException(StandardProblem.MALFORMED, "The body of the request is no valid JSON.");
        }
        throw new ProblemException(StandardProblem.MALFORMED, "The body of the request must be a JSON object.");
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new ProblemException(StandardProblem.TOO_LARGE, "The body may have 64 KiB.");
            }
            return body;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Takes a field out.
     *
     * @param right what would be right, as a sentence
     * @param read nothing for a text that is not right
     */
    <T> Optional<T> take(String name, String right, Function<String, Optional<T>> read) {
        JsonNode value = sent.remove(name);
        if (value == null || value.isNull()) {
            errors.add(new InvalidField("/" + name, "required", right));
            return Optional.empty();
        }
        Optional<T> found = value.isString() ? read.apply(value.asString()) : Optional.empty();
        if (found.isEmpty()) {
            errors.add(new InvalidField("/" + name, value.isString() ? "value" : "type", right));
        }
        return found;
    }

    /**
     * Takes a field out that need not be there.
     *
     * @param right what would be right, as a sentence
     * @param read nothing for a text that is not right
     */
    <T> Optional<T> takeIfThere(String name, String right, Function<String, Optional<T>> read) {
        return sent.path(name).isMissingNode() || sent.path(name).isNull() ? absent(name) : take(name, right, read);
    }

    private <T> Optional<T> absent(String name) {
        sent.remove(name);
        return Optional.empty();
    }

    /** Ends the reading: nothing else may have been sent, and all must have been right. */
    void end() {
        sent.propertyNames()
                .forEach(name -> errors.add(
                        new InvalidField("/" + name, "unknown-field", "There is no such field; leave it out.")));
        if (!errors.isEmpty()) {
            throw new ProblemException(StandardProblem.INVALID, "Some fields are not as they must be.", errors);
        }
    }
}
