package no.innspill.contracts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.innspill.contracts.Samples.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published once is read for good, and what is written today is what the samples show. */
class SamplesTest {

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void aPublishedSampleReadsIntoTodaysRecordFieldByField(Sample sample) {
        assertThat(Wire.read(sample.type(), sample.data())).isEqualTo(sample.expected());
    }

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void aRecordIsWrittenAsItsSampleShows(Sample sample) {
        assertThat(Wire.write(sample.expected())).isEqualTo(sample.data());
    }

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void aSampleKeepsToThePublishedSchema(Sample sample) {
        assertThat(Schemas.messages(Schemas.published(sample.type()).validate(sample.data())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void aWrittenRecordSaysNothingThatTheSchemaDoesNotName(Sample sample) {
        assertThat(Schemas.messages(Schemas.closed(sample.type()).validate(Wire.write(sample.expected()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("no.innspill.contracts.Samples#all")
    void theTypeOfASampleIsToldByItsRecord(Sample sample) {
        assertThat(EventType.of(sample.expected())).isEqualTo(sample.type());
        assertThat(EventType.ofType(sample.type().type())).contains(sample.type());
    }

    @Test
    void everyFieldOfEveryRecordIsFilledInSomeSample() {
        Set<String> filled = new TreeSet<>();
        Samples.all().forEach(sample -> fill(sample.expected(), filled));

        assertThat(EventType.values())
                .allSatisfy(type -> assertThat(filled).as(type.type()).containsAll(RecordTree.fields(type.record())));
    }

    @Test
    void everySampleFileIsRead() throws IOException {
        Path folder = Path.of("src/test/resources/samples");
        try (Stream<Path> files = Files.walk(folder)) {
            var onDisk = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(".json", ""))
                    .collect(toCollection(TreeSet::new));
            assertThat(Samples.all().map(Sample::toString)).containsExactlyInAnyOrderElementsOf(onDisk);
        }
    }

    private static void fill(@Nullable Object value, Set<String> filled) {
        switch (value) {
            case List<?> many -> many.forEach(one -> fill(one, filled));
            case Record record ->
                RecordTree.values(record).forEach((name, part) -> {
                    if (part != null && !part.equals(List.of()) && !part.equals(Map.of())) {
                        filled.add(RecordTree.name(record.getClass(), name));
                    }
                    fill(part, filled);
                });
            case null, default -> {}
        }
    }
}
