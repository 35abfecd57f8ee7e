package no.innspill.intake.in.http;

import java.util.List;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON by RFC 8259 and nothing else: one object, no name twice, nothing after it, not nested without end. */
public final class StrictJson {
    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_POINTER = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** The object; ends in a problem when the text is none. */
    public static ObjectNode object(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            JsonNode root;
            try {
                root = MAPPER.readTree(parser);
                if (root == null || root.isMissingNode()) {
                    throw malformed("", "Send a JSON object.");
                }
                if (parser.nextToken() != null) {
                    throw malformed("", "Send one JSON object and nothing after it.");
                }
            } catch (JacksonException e) {
                throw malformed(
                        pointer(parser),
                        "Must be valid JSON (RFC 8259), each name once, at most " + DEEPEST + " deep.");
            }
            if (root instanceof ObjectNode object) {
                return object;
            }
            throw malformed("", "Must be a JSON object.");
        }
    }

    private static String pointer(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.length() > LONGEST_POINTER ? pointer.substring(0, LONGEST_POINTER) : pointer;
    }

    private static ProblemException malformed(String field, String right) {
        return new ProblemException(
                StandardProblem.MALFORMED,
                "The body of the request can't be read as JSON.",
                List.of(new InvalidField(field, "json", right)));
    }
}
