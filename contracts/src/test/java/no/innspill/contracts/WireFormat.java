package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Looks at messages as they travel: headers, key and value have to be what the AsyncAPI document and the schemas say, and no more. */
public final class WireFormat {

    private final AsyncApiDocument document = AsyncApiDocument.read();
    private final Map<EventType, Schema> values = new EnumMap<>(EventType.class);
    private final Map<EventType, Schema> headers = new EnumMap<>(EventType.class);

    public WireFormat() {
        for (EventType type : EventType.values()) {
            values.put(type, Schemas.closed(type));
            headers.put(type, Schemas.of(document.headers(document.message(type))));
        }
    }

    /**
     * What is wrong with a message, by places and rules and without what it says.
     *
     * @param value JSON in UTF-8; empty for a tombstone, which only the compacted topics may hold
     */
    public List<String> faults(String topic, String key, Map<String, String> header, byte[] value) {
        if (value.length == 0) {
            boolean compacted = Arrays.stream(Topic.values())
                    .anyMatch(known -> known.isCompacted() && known.topicName().equals(topic));
            return compacted ? List.of() : List.of("a tombstone on " + topic);
        }
        Optional<EventType> known = EventType.ofType(header.getOrDefault("ce_type", ""));
        if (known.isEmpty()) {
            return List.of("unknown ce_type on " + topic);
        }
        return faults(known.get(), topic, key, header, value);
    }

    private List<String> faults(EventType type, String topic, String key, Map<String, String> header, byte[] value) {
        List<String> faults = new ArrayList<>();
        if (!type.topic().topicName().equals(topic)) {
            faults.add(type.type() + " on " + topic);
        }
        check(requireNonNull(headers.get(type)), Wire.JSON.valueToTree(header), type + " header", faults);
        try {
            JsonNode data = Wire.JSON.readTree(value);
            check(requireNonNull(values.get(type)), data, type + " value", faults);
            if (!Wire.read(type, data).key().equals(key)) {
                faults.add(type + " under another key");
            }
        } catch (JacksonException unreadable) {
            faults.add(type + " cannot be read");
        }
        return faults;
    }

    private static void check(Schema schema, JsonNode node, String what, List<String> faults) {
        schema.validate(node).stream()
                .map(error -> what + " " + error.getInstanceLocation() + ": " + error.getKeyword())
                .forEach(faults::add);
    }
}
