package no.innspill.support.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the data of an event is written and read: ISO 8601 times, nothing for what is absent, unknown fields passed over, no number made up. */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    public static String write(Object data) {
        return MAPPER.writeValueAsString(data);
    }

    /**
     * Reads data.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON of that shape
     */
    public static <T> T read(byte[] data, Class<T> type) {
        return MAPPER.readValue(data, type);
    }

    /**
     * Reads data.
     *
     * @throws tools.jackson.core.JacksonException when it is no JSON of that shape
     */
    public static <T> T read(String data, Class<T> type) {
        return read(data.getBytes(StandardCharsets.UTF_8), type);
    }
}
