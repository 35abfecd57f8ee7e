package no.innspill.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    @Test
    void areTheSameAfterARestart() {
        String first = Secrets.in(data.resolve("secrets")).random("receipts");

        assertThat(Secrets.in(data.resolve("secrets")).random("receipts")).isEqualTo(first);
    }

    @Test
    void areLongAndDifferFromEachOther() {
        Secrets secrets = Secrets.in(data.resolve("secrets"));

        assertThat(secrets.random("receipts")).hasSizeGreaterThan(40).isNotEqualTo(secrets.random("console-client"));
    }

    @Test
    void areForThisUserOnly() throws Exception {
        Secrets.in(data.resolve("secrets")).kept("login-key", () -> "the key");

        assertThat(permissions(data.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("secrets/login-key"))).isEqualTo("rw-------");
    }

    @Test
    void areMadeOnceThoughManyAskAtTheSameTime() {
        Secrets secrets = Secrets.in(data.resolve("secrets"));

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(asker -> secrets.random("receipts"))
                        .distinct())
                .hasSize(1);
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
