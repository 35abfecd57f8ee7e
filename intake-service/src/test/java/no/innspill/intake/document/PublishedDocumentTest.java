package no.innspill.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published document is an OpenAPI 3.1 document, and one that a developer can work by. */
class PublishedDocumentTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PublishedDocument document = PublishedDocument.stored();

    /** OpenAPI Initiative's own schema of 2026-08-03; it does not look into schemas, which the next test does. */
    @Test
    void itKeepsToOpenApi31() {
        assertThat(errors(read("/openapi-3.1.schema.json"), document.root())).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> itsSchemasAreJsonSchemas() {
        JsonNode meta = JSON.readTree("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}");
        return schemas()
                .map(schema -> DynamicTest.dynamicTest(
                        schema.getKey(),
                        () -> assertThat(errors(meta, schema.getValue())).isEmpty()));
    }

    @Test
    void yamlAndJsonSayTheSame() throws IOException {
        assertThat(JSON.readTree(Files.readString(Path.of("..", "docs", "openapi", "intake.json"))))
                .isEqualTo(document.root());
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsReferredTo() {
        List<String> references =
                document.all("$ref").map(JsonNode::asString).distinct().toList();
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.root().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        List<String> components = new ArrayList<>();
        document.root().path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .propertyNames()
                        .forEach(name -> components.add("#/components/" + kind.getKey() + "/" + name)));
        assertThat(references).containsAll(components);
    }

    @Test
    void everyOperationHasANameATagWordsAndAccess() {
        Map<String, JsonNode> operations = document.operations();
        assertThat(operations).isNotEmpty();
        operations.forEach((name, operation) -> {
            assertThat(operation.path("operationId").asString("")).as(name).matches("[a-z][A-Za-z0-9]+");
            assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
            assertThat(operation.path("description").asString("")).as(name).isNotBlank();
            assertThat(tags())
                    .as(name)
                    .containsAll(operation
                            .path("tags")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
            assertThat(operation.path("tags")).as(name).hasSize(1);
        });
        List<String> ids = operations.values().stream()
                .map(operation -> operation.path("operationId").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    /** What asks for a token can be refused for it, and told to wait; every answer to a client says what is left of its quota. */
    @Test
    void everyOperationSaysHowItCanBeRefused() {
        document.operations().forEach((name, operation) -> {
            TreeSet<String> statuses = new TreeSet<>(operation.path("responses").propertyNames());
            assertThat(statuses)
                    .as(name)
                    .anyMatch(status -> status.startsWith("2"))
                    .anyMatch(status -> status.startsWith("4"));
            boolean open =
                    operation.has("security") && operation.path("security").isEmpty();
            if (!open) {
                assertThat(statuses).as(name).contains("401", "403", "429", "503");
                statuses.stream()
                        .filter(status -> !status.equals("401"))
                        .forEach(status -> assertThat(response(operation, status)
                                        .path("headers")
                                        .propertyNames())
                                .as(name + " " + status)
                                .contains("RateLimit", "RateLimit-Policy"));
            }
            Stream.of("429", "503")
                    .filter(statuses::contains)
                    .forEach(status -> assertThat(
                                    response(operation, status).path("headers").has("Retry-After"))
                            .as(name + " " + status)
                            .isTrue());
        });
    }

    @Test
    void everyAnswerAndEveryRequestHasExamplesThatAreAsItsSchemaSays() {
        document.operations().forEach((name, operation) -> {
            Stream<JsonNode> contents = Stream.concat(
                    Stream.of(document.follow(operation.path("requestBody"))),
                    operation.path("responses").valueStream().map(document::follow));
            contents.map(one -> one.path("content"))
                    .forEach(content ->
                            content.properties().forEach(type -> hasExamples(name, type.getKey(), type.getValue())));
        });
    }

    private void hasExamples(String name, String type, JsonNode media) {
        List<JsonNode> examples = media.has("example")
                ? List.of(JSON.createObjectNode().set("value", media.get("example")))
                : media.path("examples").valueStream().toList();
        assertThat(examples).as(name + " " + type).isNotEmpty();
        examples.forEach(example -> assertThat(errors(withComponents(media.path("schema")), example.path("value")))
                .as(name + " " + type + " " + example.path("summary"))
                .isEmpty());
    }

    @Test
    void everyFieldSaysWhatItIs() {
        document.root().at("/components/schemas").properties().forEach(schema -> {
            assertThat(schema.getValue().path("description").asString(""))
                    .as(schema.getKey())
                    .isNotBlank();
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(field -> assertThat(document.follow(field.getValue())
                                    .path("description")
                                    .asString(""))
                            .as(schema.getKey() + "." + field.getKey())
                            .isNotBlank());
        });
    }

    private Stream<Map.Entry<String, JsonNode>> schemas() {
        return Stream.concat(
                document.root().at("/components/schemas").properties().stream(),
                document.all("schema").map(schema -> Map.entry(schema.toString(), schema)));
    }

    private List<String> tags() {
        return document.root()
                .path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asString())
                .toList();
    }

    private JsonNode response(JsonNode operation, String status) {
        return document.follow(operation.path("responses").path(status));
    }

    private ObjectNode withComponents(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.root().path("components"));
        return whole.setAll((ObjectNode) schema);
    }

    private static List<String> errors(JsonNode schema, JsonNode value) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(value)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode read(String resource) {
        try (InputStream in = Objects.requireNonNull(PublishedDocumentTest.class.getResourceAsStream(resource))) {
            return JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
