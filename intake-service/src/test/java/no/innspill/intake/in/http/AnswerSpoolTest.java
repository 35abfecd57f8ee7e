package no.innspill.intake.in.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerSpoolTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long HELD = 1000;

    @Test
    void allThatIsAddedGoesOutInOrderThoughNobodyReadsUntilTheEnd() throws Exception {
        try (var spool = new AnswerSpool(HELD)) {
            for (int i = 0; i < 5000; i++) {
                spool.add(line(i));
            }
            spool.requestIsRead();
            spool.complete();
            assertThat(read(spool)).isEqualTo(lines(5000));
        }
    }

    @Test
    void whatComesWhileTheFileIsReadStaysBehindWhatIsInIt() throws Exception {
        try (var spool = new AnswerSpool(HELD);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> read = threads.submit(() -> read(spool));
            for (int i = 0; i < 50_000; i++) {
                spool.add(line(i));
            }
            spool.complete();
            assertThat(read).succeedsWithin(PATIENCE).isEqualTo(lines(50_000));
        }
    }

    @Test
    void onceTheRequestIsReadWhoeverAddsWaitsForWhoeverReads() throws Exception {
        try (var spool = new AnswerSpool(HELD);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            spool.requestIsRead();
            var added = new CountDownLatch(1);
            Future<?> adding = threads.submit(() -> {
                for (int i = 0; i < 5000; i++) {
                    spool.add(line(i));
                }
                spool.complete();
                added.countDown();
                return null;
            });
            await().during(Duration.ofMillis(200)).until(() -> added.getCount() == 1);
            assertThat(read(spool)).isEqualTo(lines(5000));
            assertThat(adding).succeedsWithin(PATIENCE);
        }
    }

    @Test
    void aCallerThatIsGoneHoldsNobodyUp() throws Exception {
        try (var spool = new AnswerSpool(HELD);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> copying = threads.submit(() -> {
                spool.copyTo(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("gone");
                    }
                });
                return null;
            });
            spool.requestIsRead();
            for (int i = 0; i < 5000; i++) {
                spool.add(line(i));
            }
            assertThat(spool.callerIsGone()).isTrue();
            assertThatThrownBy(copying::get).hasRootCauseMessage("gone");
        }
    }

    private static String read(AnswerSpool spool) throws IOException {
        var out = new ByteArrayOutputStream();
        spool.copyTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] line(int number) {
        return (number + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }
}
