package no.innspill.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas, as they stand and closed: a producer may say nothing that its schema does not name. */
final class Schemas {

    private static final String SHARED = "types.v1.json";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Schemas() {}

    /** As published, references resolved from the class path as any reader would. */
    static Schema published(EventType type) {
        return REGISTRY.getSchema(SchemaLocation.of("classpath:" + type.schemaResource()));
    }

    /** One document with what it refers to, in which every object is closed. */
    static Schema closed(EventType type) {
        ObjectNode whole = whole(type);
        close(whole);
        return REGISTRY.getSchema(whole);
    }

    /** A schema that stands alone. */
    static Schema of(JsonNode schema) {
        return REGISTRY.getSchema(schema);
    }

    /** The schema with the shared types that it refers to in its own {@code $defs}. */
    static ObjectNode whole(EventType type) {
        ObjectNode schema = (ObjectNode) Wire.tree(type.schemaResource());
        ObjectNode shared = (ObjectNode) Wire.tree("schemas/" + SHARED);
        schema.withObject("/$defs").setAll((ObjectNode) shared.get("$defs"));
        reach(schema);
        return schema;
    }

    static List<String> messages(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }

    private static void reach(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("$ref").asString("").startsWith(SHARED)) {
            object.put("$ref", object.get("$ref").asString().substring(SHARED.length()));
        }
        node.forEach(Schemas::reach);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asString("").equals("object")
                && object.has("properties")) {
            object.put("unevaluatedProperties", false);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(Schemas::close);
        }
    }
}
