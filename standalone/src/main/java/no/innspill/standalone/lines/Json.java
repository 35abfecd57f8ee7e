package no.innspill.standalone.lines;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as the commands read and write it: a member that is there twice is no JSON, and what is written to stays open. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private Json() {}

    static JsonParser reading(String line) {
        return FACTORY.createParser(ObjectReadContext.empty(), line);
    }

    public static JsonGenerator writing(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }
}
