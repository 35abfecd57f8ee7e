package no.innspill.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class WireFormatTest {

    private final WireFormat format = new WireFormat();

    @ParameterizedTest
    @EnumSource
    void aMessageAsTheAsyncApiDocumentShowsHasNoFault(EventType type) {
        Message message = Message.example(type);
        assertThat(faults(message)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsNamedWithoutWhatItSays(EventType type) {
        Message message = Message.example(type);
        message.header().put("ce_source", "/nobody");
        message.header().put("secret", "Ola Nordmann");
        message.data().put("notInTheSchema", "Ola Nordmann");

        assertThat(faults(message))
                .contains(type + " header /ce_source: const", type + " value : unevaluatedProperties")
                .anyMatch(fault -> fault.startsWith(type + " header : unevaluated"))
                .noneMatch(fault -> fault.contains("Nordmann"));
    }

    @ParameterizedTest
    @EnumSource
    void topicKeyAndTypeBelongTogether(EventType type) {
        Message message = Message.example(type);

        assertThat(format.faults("elsewhere", message.key(), message.header(), message.bytes()))
                .containsExactly(type.type() + " on elsewhere");
        assertThat(format.faults(type.topic().topicName(), "0", message.header(), message.bytes()))
                .containsExactly(type + " under another key");
        assertThat(format.faults(type.topic().topicName(), message.key(), Map.of(), message.bytes()))
                .containsExactly("unknown ce_type on " + type.topic().topicName());
    }

    @Test
    void onlyCompactedTopicsHoldTombstones() {
        assertThat(format.faults("feedback.received", "0", Map.of(), new byte[0]))
                .isEmpty();
        assertThat(format.faults("feedback.follow-ups", "0", Map.of(), new byte[0]))
                .isEmpty();
        assertThat(format.faults("case.messages", "0", Map.of(), new byte[0])).isEmpty();
        assertThat(format.faults("directory", "0", Map.of(), new byte[0])).isEmpty();
        assertThat(format.faults("case.events", "0", Map.of(), new byte[0])).isNotEmpty();
    }

    private Iterable<String> faults(Message message) {
        return format.faults(message.type().topic().topicName(), message.key(), message.header(), message.bytes());
    }

    /** The example of a message, to be changed. */
    private record Message(EventType type, String key, Map<String, String> header, ObjectNode data) {

        static Message example(EventType type) {
            JsonNode example = AsyncApiDocument.read().message(type).at("/examples/0");
            Map<String, String> header = new HashMap<>();
            example.get("headers")
                    .properties()
                    .forEach(one -> header.put(one.getKey(), one.getValue().asString()));
            ObjectNode data = (ObjectNode) example.get("payload");
            return new Message(type, Wire.read(type, data).key(), header, data);
        }

        byte[] bytes() {
            return data.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
