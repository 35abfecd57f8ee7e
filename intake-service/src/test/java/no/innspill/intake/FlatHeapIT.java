package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.test.Infrastructure;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is in use of the heap while much comes in, measured after a collection, in a process that does nothing else. */
@Tag("any-store")
class FlatHeapIT {
    private static final Logger LOG = LoggerFactory.getLogger(FlatHeapIT.class);
    private static final long MEGABYTE = 1024 * 1024;
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    @TempDir
    static Path folder = Path.of("");

    private static @Nullable IntakeProcess process;

    @BeforeAll
    static void intakeRunsForItself() {
        process = IntakeProcess.start(
                folder,
                Infrastructure.get().brokers(),
                Infrastructure.get().storeUri(),
                "heap-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @AfterAll
    static void itEnds() {
        Objects.requireNonNull(process).close();
    }

    @Test
    void aBatchOfTwentyThousandLinesTakesNoMoreThanOneOfAFew() {
        String run = UUID.randomUUID().toString();
        String lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"body\":\"889640782\",\"externalId\":\"" + run + "-" + i
                        + "\",\"channel\":\"WEB\",\"text\":\"" + "Skjemaet er vanskelig å forstå. ".repeat(8) + i
                        + "\"}")
                .collect(Collectors.joining("\n"));
        try (SlowBatch batch = SlowBatch.begin(intake().port(), lines)) {
            batch.sendTo(0.2);
            await().atMost(Duration.ofSeconds(60)).until(() -> batch.answered() >= 3_000);
            long early = inUse();
            batch.sendTo(0.95);
            await().atMost(Duration.ofSeconds(60)).until(() -> batch.answered() >= 17_500);
            long late = inUse();
            LOG.info(
                    "in use of the heap: {} MB after 3,000 lines, {} MB after 17,500",
                    early / MEGABYTE,
                    late / MEGABYTE);

            assertThat(batch.end().getLast().path("accepted").asInt()).isEqualTo(20_000);
            assertThat(early).isGreaterThan(10 * MEGABYTE);
            // what is on its way at the time; all lines kept would be more than twice as much
            assertThat(late - early).isLessThan(16 * MEGABYTE);
        }
    }

    /** Some minutes on a small machine; its figures stand in docs/import.md. */
    @Test
    @EnabledIfSystemProperty(named = "innspill.large-imports", matches = "true")
    void anImportOfAHundredThousandRowsAndFiftyMegabytesGoesThrough() {
        Keeper sara = intake().keeper();
        String run = UUID.randomUUID().toString();
        byte[] file = IntStream.range(0, 100_000)
                .mapToObj(i -> run + "-" + i + ";Nettside;"
                        + "Det tok lang tid å finne fram til skjemaet, og da var fristen ute. ".repeat(6)
                        + "Ring meg på 998 87 766. " + i)
                .collect(Collectors.joining("\n", "Svar-id;Kanal;Kommentar\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        long before = inUse();
        Instant start = Instant.now();
        String path = sara.mapped("large.csv", file, Map.of());
        String id = path.substring(path.lastIndexOf('/') + 1);
        Duration read = Duration.between(start, Instant.now());
        long afterReading = inUse();
        start = Instant.now();
        sara.act(path, "run");
        List<Long> along = new ArrayList<>();
        while (done(id) < 95_000) {
            int at = done(id);
            await().atMost(Duration.ofMinutes(2)).until(() -> done(id) >= Math.min(at + 20_000, 95_000));
            along.add(inUse() / MEGABYTE);
        }
        await().atMost(Duration.ofMinutes(2)).until(() -> done(id) == 100_000);
        Duration taken = Duration.between(start, Instant.now());
        long after = inUse();
        LOG.info(
                "{} MB, 100,000 rows: read in {} ms, taken in in {} ms; MB of heap in use: {} before, {} after reading, {} along the way, {} after",
                file.length / MEGABYTE,
                read.toMillis(),
                taken.toMillis(),
                before / MEGABYTE,
                afterReading / MEGABYTE,
                along,
                after / MEGABYTE);
        assertThat(along)
                .allMatch(used -> used < before / MEGABYTE + 100); // what is on its way, and Kafka's buffer of 32 MB
        assertThat(after - before).isLessThan(20 * MEGABYTE);
    }

    private static int done(String id) {
        Document its = intake().mongo().findById(id, Document.class, "imports");
        return its == null || its.get("run") == null
                ? 0
                : its.get("run", Document.class).getInteger("rows");
    }

    /** Bytes in use after a collection. */
    private static long inUse() {
        intake().tell("GC.run");
        return USED.matcher(intake().tell("GC.heap_info"))
                .results()
                .mapToLong(generation -> Long.parseLong(generation.group(1)) * 1024)
                .sum();
    }

    private static IntakeProcess intake() {
        return Objects.requireNonNull(process);
    }
}
