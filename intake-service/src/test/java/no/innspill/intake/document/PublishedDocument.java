package no.innspill.intake.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The published OpenAPI document: its words as they are written, its addresses as the code has them. */
public final class PublishedDocument {
    private static final Path WORDS = Path.of("src", "main", "openapi", "intake.yaml");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String IN_PATH = "path";

    private final ObjectNode root;

    private PublishedDocument(ObjectNode root) {
        this.root = root;
    }

    /** The words alone; they have all schemas. */
    public static PublishedDocument words() {
        return read(WORDS);
    }

    /** The document that is stored and served. */
    static PublishedDocument stored() {
        return read(Path.of("..", "docs", "openapi", "intake.yaml"));
    }

    private static PublishedDocument read(Path path) {
        try {
            return new PublishedDocument((ObjectNode) YAML.readTree(Files.readString(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Puts the code's parameters under the words.
     *
     * @param found what springdoc found in the code
     */
    public static PublishedDocument of(JsonNode found) {
        PublishedDocument document = words();
        Map<String, JsonNode> code = operations(found);
        // Open311 has each address three times: one form stands for all
        code.keySet().removeIf(name -> name.matches(".*/open311/.*\\.(xml|json)"));
        Map<String, JsonNode> words = operations(document.root);
        if (!new TreeSet<>(code.keySet()).equals(new TreeSet<>(words.keySet()))) {
            throw new AssertionError("the code has " + code.keySet() + "\nand " + WORDS + " has " + words.keySet());
        }
        code.forEach((name, operation) -> document.parameters(name, operation, (ObjectNode) words.get(name)));
        return document;
    }

    private void parameters(String name, JsonNode code, ObjectNode words) {
        ArrayNode described = words.withArray("parameters");
        for (JsonNode parameter : code.path("parameters")) {
            ObjectNode its = described
                    .valueStream()
                    .map(this::follow)
                    .filter(one -> one.path("name").equals(parameter.path("name"))
                            && one.path("in").equals(parameter.path("in")))
                    .map(ObjectNode.class::cast)
                    .findFirst()
                    .orElseThrow(() ->
                            new AssertionError(WORDS + " says nothing of " + parameter.path("name") + " of " + name));
            its.set("required", parameter.path("required"));
            if (its.path("schema").isMissingNode()) {
                its.set("schema", parameter.path("schema"));
            }
        }
        if (inPath(described) != inPath(code.path("parameters"))) {
            throw new AssertionError(WORDS + " has parameters that the path has not, of " + name);
        }
        if (described.isEmpty()) {
            words.remove("parameters");
        }
    }

    private long inPath(JsonNode parameters) {
        return parameters
                .valueStream()
                .map(this::follow)
                .filter(one -> one.path("in").asString("").equals(IN_PATH))
                .count();
    }

    /** All operations, by method and path such as {@code post /api/v1/feedback}. */
    public Map<String, JsonNode> operations() {
        return operations(root);
    }

    /** One of them; nothing where there is none. */
    public JsonNode operation(String method, String path) {
        return root.path("paths").path(path).path(method);
    }

    private static Map<String, JsonNode> operations(JsonNode document) {
        Map<String, JsonNode> all = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> all.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return all;
    }

    public ObjectNode root() {
        return root;
    }

    /** What a node says, or what it refers to. */
    public JsonNode follow(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** All values of a name, wherever in the document. */
    public Stream<JsonNode> all(String name) {
        return root.findValues(name).stream();
    }

    public String json() {
        return JSON.writeValueAsString(root) + "\n";
    }

    public String yaml() {
        return YAML.writeValueAsString(root);
    }
}
