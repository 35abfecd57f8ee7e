package no.innspill.intake.open311.in;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes JSON by the Spark convention. */
final class JsonWriter {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonWriter() {}

    static byte[] write(Node node) {
        return JSON.writeValueAsBytes(json(node));
    }

    private static JsonNode json(Node node) {
        return switch (node) {
            case Node.Text(var value) -> NODES.stringNode(value);
            case Node.Flag(var value) -> NODES.booleanNode(value);
            case Node.Whole(var value) -> NODES.numberNode(value);
            case Node.Decimal(var value) -> NODES.numberNode(value);
            case Node.Nothing() -> NODES.nullNode();
            case Node.Group(var fields) -> {
                var object = NODES.objectNode();
                for (Map.Entry<String, Node> field : fields.entrySet()) {
                    object.set(field.getKey(), json(field.getValue()));
                }
                yield object;
            }
            case Node.Items(var each, var nodes) -> {
                var array = NODES.arrayNode(nodes.size());
                nodes.forEach(one -> array.add(json(one)));
                yield array;
            }
        };
    }
}
