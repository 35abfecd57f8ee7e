package no.innspill.standalone.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The program as a body starts it, from the jars that were built. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class RedactIT {
    private static final Duration LONGEST_START = Duration.ofSeconds(10);

    @Test
    void aLineIsAnsweredBeforeTheNextIsWritten() throws Exception {
        Process process = start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            tell(in, "{\"id\":\"1\",\"text\":\"Jeg heter Kari Nordmann, tlf. 998 87 766\"}");
            assertThat(out.readLine())
                    .isEqualTo(
                            "{\"id\":\"1\",\"text\":\"Jeg heter [NAME], tlf. [PHONE]\",\"found\":"
                                    + "[{\"kind\":\"NAME\",\"start\":10,\"end\":23},{\"kind\":\"PHONE\",\"start\":30,\"end\":40}]}");
            tell(in, "{\"id\":\"2\",\"text\":\"Skriv til +46 70 123 45 67 på Åsveien 3 🙂\"}");
            assertThat(out.readLine()).contains("Skriv til [PHONE] på [ADDRESS] 🙂");
        }
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void aBadLineIsToldOnStandardErrorAndInTheStatus() throws Exception {
        long from = System.nanoTime();
        Process process = start();
        try (OutputStream in = process.getOutputStream()) {
            tell(in, "this is no JSON");
        }
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(err).isEqualToIgnoringNewLines("line 1: is not valid JSON, at column 1");
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(LONGEST_START);
    }

    private static Process start() throws IOException {
        String script = Path.of("").toAbsolutePath().resolveSibling("innspill").toString();
        return new ProcessBuilder("bash", script, "redact").start();
    }

    private static void tell(OutputStream in, String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }
}
