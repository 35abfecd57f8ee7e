package no.innspill.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import no.innspill.embedded.DataLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class StandaloneTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine program = Standalone.commandLine(new PrintWriter(out), new PrintWriter(err));

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @Test
    void theOptionsOfUpSayWhereEverythingIs() {
        CommandLine.ParseResult read =
                program.parseArgs("up", "--port", "9000", "--data", directory.toString(), "--store-port", "9100");
        UpCommand up = (UpCommand) read.subcommand().commandSpec().userObject();

        assertThat(up.settings().startPage()).hasToString("http://localhost:9000");
        assertThat(up.settings().services().reporting()).hasToString("http://localhost:9004");
        assertThat(up.settings().data()).isEqualTo(directory);
        assertThat(up.settings().store()).endsWith(":9100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up --port http", "up --port 9090", "up --nonsense", "demo --patience soon", "down", ""})
    void whatIsNotUnderstoodEndsWithTwoAndSaysWhy(String line) {
        int status = program.execute(line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @Test
    void aSecondUpSaysWhoHoldsTheDataAndEndsWithOne() throws Exception {
        try (DataLock held = DataLock.acquire(directory)) {
            assertThat(held).isNotNull();
            int status = program.execute("up", "--data", directory.toString(), "--port", "39080");

            assertThat(status).isEqualTo(1);
            assertThat(err.toString())
                    .contains("process " + ProcessHandle.current().pid(), "running since", directory.toString());
        }
        assertThat(Files.exists(directory.resolve("secrets"))).isFalse();
    }

    @Test
    void aDemoWithoutAnythingRunningSaysWhatToStart() {
        int status = program.execute("demo", "--port", "39080", "--patience", "0");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("./innspill up");
    }
}
