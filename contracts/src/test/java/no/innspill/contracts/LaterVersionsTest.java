package no.innspill.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import no.innspill.contracts.Samples.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Today's reader takes what a later version says more, and refuses what says less than it must. */
class LaterVersionsTest {

    private static final Set<EventType> NO_ENUMERATION = Set.of(EventType.FEEDBACK_ERASED, EventType.FOLLOW_UPS);

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void whatALaterVersionSaysMoreIsPassedOver(Sample sample) {
        JsonNode data = sample.data();
        eachRecord(
                data,
                sample.type().record(),
                (object, record) -> object.putObject("saidLater").put("depth", 2));

        assertThat(Wire.read(sample.type(), data)).isEqualTo(sample.expected());
    }

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void aValueOfALaterVersionReadsAsUnknown(Sample sample) {
        List<Object> unknown = new ArrayList<>();
        eachRecord(
                sample.data(),
                sample.type().record(),
                (object, record) -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> component.getType().isEnum())
                        .filter(component -> object.has(component.getName()))
                        .forEach(component -> {
                            JsonNode changed = object.deepCopy().put(component.getName(), "OF_LATER");
                            Record read = (Record) Wire.JSON.treeToValue(changed, record);
                            unknown.add(String.valueOf(RecordTree.values(read).get(component.getName())));
                        }));

        assertThat(unknown).allSatisfy(value -> assertThat(value).isEqualTo("UNKNOWN"));
        assertThat(unknown.isEmpty())
                .as("%s tells no enumeration", sample)
                .isEqualTo(NO_ENUMERATION.contains(sample.type()));
    }

    @Test
    void kindsOfPersonalDataOfALaterVersionAreCountedAsUnknown() {
        Sample everything = Samples.all().findFirst().orElseThrow();
        JsonNode data = everything.data();
        ((ObjectNode) data.get("takenOut")).removeAll().put("IRIS_SCAN", 3).put("PHONE", 1);

        FeedbackReceived read = (FeedbackReceived) Wire.read(everything.type(), data);

        assertThat(read.takenOut()).isEqualTo(Map.of(PersonalDataKind.UNKNOWN, 3, PersonalDataKind.PHONE, 1));
    }

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void anEventThatLacksWhatItMustSayIsRefusedByTheNameOfTheField(Sample sample) {
        eachRecord(
                sample.data(),
                sample.type().record(),
                (object, record) -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> !RecordTree.optional(component))
                        .forEach(component -> {
                            refused(record, component, object.deepCopy().without(component.getName()));
                            refused(record, component, object.deepCopy().putNull(component.getName()));
                        }));
    }

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void whatWasAddedLaterIsZeroOrFalseInWhatIsOlderAndWhereItIsNull(Sample sample) {
        eachRecord(
                sample.data(),
                sample.type().record(),
                (object, record) -> Arrays.stream(record.getRecordComponents())
                        .filter(component -> component.isAnnotationPresent(DefaultWhenAbsent.class))
                        .forEach(component -> {
                            for (JsonNode older : List.of(
                                    object.deepCopy().without(component.getName()),
                                    object.deepCopy().putNull(component.getName()))) {
                                Record read = (Record) Wire.JSON.treeToValue(older, record);
                                assertThat(RecordTree.values(read).get(component.getName()))
                                        .isIn(0, false);
                            }
                        }));
    }

    private static void refused(Class<?> record, RecordComponent component, JsonNode data) {
        assertThatExceptionOfType(JacksonException.class)
                .as("%s without %s", record, component)
                .isThrownBy(() -> Wire.JSON.treeToValue(data, record))
                .withMessageContaining(component.getName());
    }

    /** Visits every object that is read as a record, the inner ones first. */
    private static void eachRecord(@Nullable JsonNode node, Class<?> type, BiConsumer<ObjectNode, Class<?>> visit) {
        if (!(node instanceof ObjectNode object) || !type.isRecord()) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode part = object.get(component.getName());
            if (part != null && component.getType() == List.class) {
                part.forEach(one -> eachRecord(one, RecordTree.argument(component.getGenericType(), 0), visit));
            } else {
                eachRecord(part, component.getType(), visit);
            }
        }
        visit.accept(object, type);
    }
}
