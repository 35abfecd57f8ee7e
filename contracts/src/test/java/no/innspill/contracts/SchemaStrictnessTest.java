package no.innspill.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.Set;
import no.innspill.contracts.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema catches what a producer gets wrong. */
class SchemaStrictnessTest {

    /** Where anything that is not empty may stand: people's words, names and ids that others chose. */
    private static final Set<String> FREE = Set.of(
            "nb",
            "nn",
            "en",
            "se",
            "text",
            "whatMatters",
            "journeyStep",
            "externalId",
            "question",
            "version",
            "ministry",
            "service",
            "id");

    /** Objects with keys of the producer's choosing. */
    private static final Set<String> MAPS = Set.of("parameters", "versions", "takenOut");

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void aValueOfTheWrongTypeIsCaught(Sample sample) {
        JsonNode data = sample.data();
        eachLeaf(data, (object, name) -> {
            JsonNode right = object.get(name);
            if (right.isString()) {
                object.put(name, 17);
            } else {
                object.put(name, "17");
            }
            assertThat(errors(sample, data)).as("%s of a wrong type", name).isNotEmpty();
            object.set(name, right);
        });
        assertThat(data).isEqualTo(sample.data());
    }

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void aStringOfTheWrongFormIsCaught(Sample sample) {
        JsonNode data = sample.data();
        eachLeaf(data, (object, name) -> {
            JsonNode right = object.get(name);
            if (right.isString()) {
                object.put(name, FREE.contains(name) ? "" : "§ neither code, id nor date");
                assertThat(errors(sample, data)).as("%s of a wrong form", name).isNotEmpty();
                object.set(name, right);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMisspeltFieldIsCaughtWhereProducersAreTested(EventType type) {
        Sample sample =
                Samples.all().filter(one -> one.type() == type).findFirst().orElseThrow();
        ObjectNode data = (ObjectNode) sample.data();
        data.put("recievedAt", "2026-03-02T08:15:30Z");

        assertThat(Schemas.published(type).validate(data)).isEmpty();
        assertThat(Schemas.closed(type).validate(data)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "feedback.received.v1/only-found-it, /foundIt, nothing is said",
        "feedback.routed.v1/routed, /goal/unit, routed to nobody",
        "feedback.routed.v1/redirected, /goal/redirect, redirected to nowhere",
        "feedback.routed.v1/routed-elsewhere, /previous, a second round that replaces nothing",
        "case.reopened.v1/after-better-information, /previous/outcome, a resolved case without an outcome"
    })
    void anEventThatContradictsItselfIsCaught(String name, String pointer, String why) {
        Sample sample = sample(name);
        JsonNode data = sample.data();
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) data.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));

        assertThat(errors(sample, data)).as(why).isNotEmpty();
    }

    @Test
    void whatBelongsToAnotherOutcomeIsCaught() {
        Sample triage = sample("feedback.routed.v1/triage");
        ObjectNode data = (ObjectNode) triage.data();
        ((ObjectNode) data.get("goal")).put("unit", "baerum-innbyggerservice");
        assertThat(errors(triage, data)).isNotEmpty();

        Sample released = sample("case.released.v1/to-the-queue");
        ObjectNode fromTheQueue = (ObjectNode) released.data();
        ((ObjectNode) fromTheQueue.get("previous")).put("status", "OPEN");
        assertThat(errors(released, fromTheQueue)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "feedback.routed.v1/routed, /explanation/confidence, 1.01",
        "feedback.routed.v1/routed, /explanation/confidence, -0.01",
        "feedback.routed.v1/routed, /round, 0",
        "feedback.received.v1/everything, /takenOut/PHONE, 0",
        "directory.body.v1/state, /version, 0"
    })
    void aNumberOutsideItsRangeIsCaught(String name, String pointer, double value) {
        Sample sample = sample(name);
        JsonNode data = sample.data();
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) data.at(pointer.substring(0, cut))).put(pointer.substring(cut + 1), value);

        assertThat(errors(sample, data)).isNotEmpty();
    }

    private static Sample sample(String name) {
        return Samples.all()
                .filter(one -> one.toString().equals("no.innspill." + name))
                .findFirst()
                .orElseThrow();
    }

    private static Iterable<String> errors(Sample sample, JsonNode data) {
        Schema schema = Schemas.published(sample.type());
        return Schemas.messages(schema.validate(data));
    }

    private interface Leaf {
        void visit(ObjectNode object, String name);
    }

    private static void eachLeaf(JsonNode node, Leaf leaf) {
        switch (node) {
            case ArrayNode array -> array.forEach(one -> eachLeaf(one, leaf));
            case ObjectNode object -> {
                for (String name : List.copyOf(object.propertyNames())) {
                    if (!object.get(name).isContainer()) {
                        leaf.visit(object, name);
                    } else if (!MAPS.contains(name)) {
                        eachLeaf(object.get(name), leaf);
                    }
                }
            }
            default -> {}
        }
    }
}
