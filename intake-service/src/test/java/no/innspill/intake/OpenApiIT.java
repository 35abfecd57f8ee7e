package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innspill.intake.document.PublishedDocument;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published document says what the running service does. */
@Tag("any-store")
@OnIntake
@Import(OpenApiIT.Found.class)
@TestPropertySource(
        properties = {
            "springdoc.api-docs.enabled=true",
            "springdoc.api-docs.path=/found",
            "springdoc.paths-to-match=/api/**,/status/{code},/open311/**,/intake/widget/v1/**"
        })
class OpenApiIT {
    static final String RENEW = "./mvnw -pl intake-service -am verify -Dit.test=OpenApiIT -Dtest=none"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dinnspill.renew=true";
    private static final Path FOLDER = Path.of("..", "docs", "openapi");
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    private Agency agency = new Agency(0);

    /** Lets this test ask springdoc what there is. */
    @TestConfiguration
    static class Found {
        static {
            SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Locale.class);
        }

        @Bean
        AccessRule foundIsOpen() {
            return AccessRule.open("/found");
        }
    }

    @BeforeEach
    void theDirectoryIsKnown() {
        agency = new Agency(port);
        if (!mongo.getCollectionNames().contains("bodies") || mongo.count(new Query(), "bodies") < 2) {
            agency.directory();
            await().until(() -> mongo.count(new Query(), "bodies") == 2);
        }
    }

    @Test
    void theStoredDocumentIsAsTheCode() throws IOException {
        PublishedDocument document = published();
        if (Boolean.getBoolean("innspill.renew")) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("intake.yaml"), document.yaml());
            Files.writeString(FOLDER.resolve("intake.json"), document.json());
        }
        assertThat(FOLDER.resolve("intake.yaml"))
                .as("stale; renew it with: %s", RENEW)
                .hasContent(document.yaml());
        assertThat(FOLDER.resolve("intake.json"))
                .as("stale; renew it with: %s", RENEW)
                .hasContent(document.json());
    }

    @Test
    void everyoneGetsTheDocumentThatIsStored() throws IOException {
        HttpResponse<String> json = agency.get("/api/v1/openapi.json", "application/json", "nb");
        HttpResponse<String> yaml = agency.get("/api/v1/openapi.yaml", "*/*", "nb");

        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(JSON.readTree(json.body()).path("openapi").asString()).isEqualTo("3.1.1");
        assertThat(yaml.headers().firstValue("content-type")).hasValue("application/yaml");
        assertThat(yaml.body()).startsWith("openapi:");
    }

    @Test
    void everyExampleOfAPieceGetsTheAnswerThatIsDocumented() {
        PublishedDocument document = published();
        JsonNode operation = document.operation("post", "/api/v1/feedback");
        JsonNode media = document.follow(operation.path("requestBody")).at("/content/application~1json");
        String run = "-" + UUID.randomUUID();
        Set<String> sent = new HashSet<>();

        Stream.of("examples", "x-refused-examples")
                .flatMap(kind -> media.path(kind).properties().stream())
                .forEach(example -> {
                    JsonNode after = example.getValue().path("x-after");
                    assertThat(after.isMissingNode() || sent.contains(after.asString()))
                            .isTrue();
                    ObjectNode piece =
                            (ObjectNode) example.getValue().path("value").deepCopy();
                    if (piece.has("externalId")) {
                        piece.put(
                                "externalId",
                                piece.path("externalId").asString() + run); // the store is shared with other tests
                    }
                    HttpResponse<String> answer = agency.send(piece.toString());
                    sent.add(example.getKey());

                    assertThat(Integer.toString(answer.statusCode()))
                            .as(example.getKey() + " " + answer.body())
                            .isEqualTo(example.getValue().path("x-answer").asString());
                    isAsDocumented(document, operation, example.getKey(), answer);
                });
        assertThat(sent).hasSizeGreaterThan(5);
    }

    @Test
    void everyExampleOfABatchGetsALineForEachPieceAsDocumented() {
        PublishedDocument document = published();
        JsonNode operation = document.operation("post", "/api/v1/feedback/batch");
        String token = Agency.token(Agency.NAV, "innspill:feedback.write");
        JsonNode line = JSON.createObjectNode().put("$ref", "#/components/schemas/BatchLine");

        document.follow(operation.path("requestBody"))
                .path("content")
                .properties()
                .forEach(media -> media.getValue().path("examples").properties().forEach(example -> {
                    JsonNode batch = example.getValue().path("value");
                    String sent = batch.isString() ? batch.asString() : batch.toString();
                    HttpResponse<String> answer = agency.post(
                            "/api/v1/feedback/batch", sent.getBytes(StandardCharsets.UTF_8), media.getKey(), token);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    assertThat(answer.headers().firstValue("content-type").orElse(""))
                            .startsWith("application/x-ndjson");
                    List<String> lines = answer.body().lines().toList();
                    assertThat(lines)
                            .hasSize(3)
                            .allSatisfy(one -> assertThat(errors(document, line, JSON.readTree(one)))
                                    .as(one)
                                    .isEmpty());
                }));
    }

    @Test
    void whatIsNoPieceGetsTheAnswerThatIsDocumented() {
        PublishedDocument document = published();
        JsonNode operation = document.operation("post", "/api/v1/feedback");
        String token = Agency.token(Agency.NAV, "innspill:feedback.write");
        byte[] cutOff = "{\"text\":\"a".getBytes(StandardCharsets.UTF_8);

        isAsDocumented(document, operation, "malformed", agency.post(cutOff, "application/json", token));
        isAsDocumented(document, operation, "unauthenticated", agency.post(cutOff, "application/json", null));
        isAsDocumented(document, operation, "unsupported", agency.post(cutOff, "text/plain", token));
        isAsDocumented(document, operation, "tooLarge", agency.post(new byte[70_000], "application/json", token));
    }

    @Test
    void theStatusOfAReceiptIsAsDocumented() {
        PublishedDocument document = published();
        JsonNode operation = document.operation("get", "/status/{code}");
        JsonNode receipt = JSON.readTree(agency.send("{\"body\":\"889640782\",\"channel\":\"WEB\",\"foundIt\":\"YES\"}")
                .body());
        String there = "/status/" + receipt.path("receipt").asString();

        isAsDocumented(document, operation, "", agency.get(there, "application/json", "nn"));
        isAsDocumented(
                document, operation, "notFound", agency.get("/status/0000-0000-0000-0000", "application/json", "nn"));
    }

    /** The answer has a documented status, type, headers and form; and says what the example of that name says. */
    private void isAsDocumented(
            PublishedDocument document, JsonNode operation, String name, HttpResponse<String> answer) {
        JsonNode documented = document.follow(operation.path("responses").path(Integer.toString(answer.statusCode())));
        assertThat(documented.isMissingNode())
                .as(name + " " + answer.statusCode())
                .isFalse();
        documented
                .path("headers")
                .propertyNames()
                .forEach(header -> assertThat(answer.headers().firstValue(header))
                        .as(header + " of " + answer.statusCode())
                        .isPresent());
        String type = answer.headers().firstValue("content-type").orElse("").split(";", 2)[0];
        JsonNode content = documented.path("content").path(type);
        assertThat(content.isMissingNode()).as(type).isFalse();
        JsonNode said = JSON.readTree(answer.body());
        assertThat(errors(document, content.path("schema"), said)).isEmpty();
        JsonNode example = content.path("examples").path(name).path("value");
        if (!example.isMissingNode()) {
            assertThat(said).as(name).isEqualTo(example);
        }
    }

    static List<String> errors(PublishedDocument document, JsonNode schema, JsonNode value) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.root().path("components"));
        whole.setAll((ObjectNode) schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(value)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private PublishedDocument published() {
        HttpResponse<String> found = agency.get("/found", "application/json", "en");
        assertThat(found.statusCode()).isEqualTo(200);
        return PublishedDocument.of(JSON.readTree(found.body()));
    }
}
