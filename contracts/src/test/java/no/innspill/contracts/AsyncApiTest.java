package no.innspill.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The AsyncAPI document is valid, and says of every event and topic what the code says. */
class AsyncApiTest {

    private static final AsyncApiDocument DOCUMENT = AsyncApiDocument.read();

    @Test
    void theDocumentKeepsToAsyncApi3() {
        Schema asyncApi = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Wire.tree("asyncapi-3.0.0.schema.json"));

        assertThat(Schemas.messages(asyncApi.validate(DOCUMENT.root()))).isEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(DOCUMENT.root(), references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            String[] parts = reference.split("#", 2);
            JsonNode target = parts[0].isEmpty() ? DOCUMENT.root() : Wire.tree(parts[0]);
            JsonNode found = parts.length == 1 ? target : target.at(parts[1]);
            assertThat(found.isMissingNode()).as(reference).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasAMessageWithItsSchema(EventType type) {
        JsonNode message = DOCUMENT.message(type);

        assertThat(message.at("/payload/schema/$ref").asString()).isEqualTo(type.schemaResource());
        assertThat(message.at("/payload/schemaFormat").asString())
                .isEqualTo("application/schema+json;version=draft-2020-12");
        assertThat(message.path("title").asString())
                .isEqualTo(Wire.tree(type.schemaResource()).path("title").asString());
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicIsAChannelWithItsEventsAndItsSettings(Topic topic) {
        Map<String, String> settings = new TreeMap<>();
        DOCUMENT.channel(topic)
                .getValue()
                .at("/bindings/kafka/topicConfiguration")
                .properties()
                .forEach(setting -> settings.put(
                        setting.getKey(),
                        setting.getValue().isArray()
                                ? setting.getValue().get(0).asString()
                                : setting.getValue().asString()));

        assertThat(DOCUMENT.eventsOn(topic))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                        .filter(type -> type.topic() == topic)
                        .map(EventType::type)
                        .toList());
        assertThat(settings).isEqualTo(topic.brokerSettings());
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicHasOneServiceThatSendsAndOthersThatReceive(Topic topic) {
        List<String> senders = DOCUMENT.services("send", topic);

        assertThat(senders).hasSize(1);
        assertThat(DOCUMENT.services("receive", topic))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(senders);
    }

    @ParameterizedTest
    @EnumSource
    void anExampleIsAnEventAsItTravels(EventType type) {
        JsonNode example = DOCUMENT.message(type).at("/examples/0");
        JsonNode headers = example.get("headers");

        assertThat(Schemas.messages(Schemas.closed(type).validate(example.get("payload"))))
                .isEmpty();
        assertThat(errors(
                        DOCUMENT.message(type).at("/bindings/kafka/key"),
                        StringNode.valueOf(
                                Wire.read(type, example.get("payload")).key())))
                .isEmpty();
        assertThat(headerErrors(DOCUMENT.message(type), headers)).isEmpty();
        assertThat(headers.path("ce_type").asString()).isEqualTo(type.type());
        assertThat(DOCUMENT.services("send", type.topic()))
                .containsExactly(headers.path("ce_source").asString().substring(1));
    }

    @Test
    void aDeadLetterTellsItsPlaceAndItsCause() {
        JsonNode deadLetter = DOCUMENT.messages().get("DeadLetter");

        assertThat(headerErrors(deadLetter, deadLetter.at("/examples/0/headers")))
                .isEmpty();
        assertThat(DOCUMENT.root().at("/channels/deadLetters/address").asString())
                .isEqualTo("{service}.dead-letters");
    }

    private static List<String> headerErrors(JsonNode message, JsonNode headers) {
        return errors(DOCUMENT.headers(message), headers);
    }

    private static List<String> errors(JsonNode schema, JsonNode value) {
        return Schemas.messages(Schemas.of(schema).validate(value));
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.get("$ref").asString());
        }
        node.forEach(part -> collect(part, references));
    }
}
