package no.innspill.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record has the components that its schema names, and the other way round, down to the last one. */
class SchemaMirrorsRecordTest {

    @ParameterizedTest
    @EnumSource
    void schemaAndRecordNameTheSameFieldsOfTheSameTypes(EventType type) {
        ObjectNode schema = Schemas.whole(type);
        mirror(type.type(), schema, schema, type.record());
    }

    private static void mirror(String where, ObjectNode root, JsonNode schema, Class<?> record) {
        var components = Arrays.asList(record.getRecordComponents());
        assertThat(schema.get("properties").propertyNames())
                .as("properties of %s", where)
                .containsExactlyInAnyOrderElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(schema.get("required").values().stream().map(JsonNode::asString))
                .as("required in %s", where)
                .containsExactlyInAnyOrderElementsOf(components.stream()
                        .filter(component -> !RecordTree.optional(component))
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : components) {
            JsonNode property = resolve(root, schema.get("properties").get(component.getName()));
            check(where + "/" + component.getName(), root, property, component.getType(), component.getGenericType());
        }
    }

    private static void check(String where, ObjectNode root, JsonNode schema, Class<?> type, Type generic) {
        if (type.isRecord()) {
            expect(where, schema, "type", "object");
            mirror(where, root, schema, type);
        } else if (type.isEnum()) {
            TreeSet<String> said = new TreeSet<>(constants(schema.get("enum")));
            said.add("UNKNOWN");
            assertThat(said).as(where).isEqualTo(new TreeSet<>(constants(type)));
        } else if (type == List.class) {
            expect(where, schema, "type", "array");
            Class<?> element = RecordTree.argument(generic, 0);
            check(where, root, resolve(root, schema.get("items")), element, element);
        } else if (type == Map.class) {
            expect(where, schema, "type", "object");
            Class<?> value = RecordTree.argument(generic, 1);
            check(where, root, resolve(root, schema.get("additionalProperties")), value, value);
            Class<?> key = RecordTree.argument(generic, 0);
            if (key.isEnum()) {
                check(where, root, schema.get("propertyNames"), key, key);
            }
        } else {
            leaf(where, schema, type);
        }
    }

    private static void leaf(String where, JsonNode schema, Class<?> type) {
        expect(
                where,
                schema,
                "type",
                switch (type.getSimpleName()) {
                    case "boolean" -> "boolean";
                    case "int", "long", "Integer" -> "integer";
                    case "double" -> "number";
                    case "String", "Instant", "LocalDate", "URI" -> "string";
                    default -> throw new AssertionError(where + ": no rule for " + type);
                });
        Map<Class<?>, String> formats = Map.of(Instant.class, "date-time", LocalDate.class, "date", URI.class, "uri");
        if (formats.containsKey(type)) {
            expect(where, schema, "format", formats.get(type));
        }
    }

    private static void expect(String where, JsonNode schema, String keyword, String value) {
        assertThat(schema.path(keyword).asString(""))
                .as("%s of %s", keyword, where)
                .isEqualTo(value);
    }

    private static JsonNode resolve(ObjectNode root, JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static List<String> constants(JsonNode values) {
        return values.values().stream().map(JsonNode::asString).toList();
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }
}
