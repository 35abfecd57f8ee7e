package no.innspill.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published AsyncAPI document, to be asked questions. */
final class AsyncApiDocument {

    private final JsonNode root;

    private AsyncApiDocument(JsonNode root) {
        this.root = root;
    }

    static AsyncApiDocument read() {
        try (InputStream in = Wire.resource("asyncapi.yaml")) {
            return new AsyncApiDocument(new YAMLMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode root() {
        return root;
    }

    /** The message that carries the event. */
    JsonNode message(EventType type) {
        return messages().values().stream()
                .filter(message -> message.path("name").asString().equals(type.type()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no message for " + type.type()));
    }

    JsonNode messages() {
        return root.at("/components/messages");
    }

    /** The name and the description of the channel of a topic. */
    Entry<String, JsonNode> channel(Topic topic) {
        return root.get("channels").properties().stream()
                .filter(channel -> channel.getValue().path("address").asString().equals(topic.topicName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no channel for " + topic.topicName()));
    }

    /** The events that the channel of a topic says it carries. */
    List<String> eventsOn(Topic topic) {
        return channel(topic).getValue().get("messages").values().stream()
                .map(this::resolve)
                .map(message -> message.path("name").asString())
                .toList();
    }

    /** The services with an operation on the channel of a topic. */
    List<String> services(String action, Topic topic) {
        String channel = "#/channels/" + channel(topic).getKey();
        return root.get("operations").values().stream()
                .filter(operation -> operation.path("action").asString().equals(action))
                .filter(operation -> operation.at("/channel/$ref").asString().equals(channel))
                .map(operation -> operation.at("/tags/0/name").asString())
                .toList();
    }

    /** The inner value of a reference within the document; anything else is itself. */
    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }

    /** The headers of a message as one closed JSON Schema with what it refers to. */
    JsonNode headers(JsonNode message) {
        return Wire.JSON.valueToTree(Map.of(
                "allOf", List.of(resolve(message.get("headers"))),
                "components", root.get("components"),
                "unevaluatedProperties", false));
    }
}
