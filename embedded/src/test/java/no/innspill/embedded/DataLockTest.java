package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    private Path directory;

    @Test
    void theSecondIsToldWhoHoldsTheData() {
        try (DataLock held = DataLock.acquire(directory)) {
            assertThat(held).isNotNull();
            assertThatExceptionOfType(DataInUse.class)
                    .isThrownBy(() -> DataLock.acquire(directory))
                    .satisfies(inUse -> assertThat(inUse.holder()).hasValueSatisfying(holder -> {
                        assertThat(holder.pid())
                                .isEqualTo(ProcessHandle.current().pid());
                        assertThat(ProcessHandle.current().info().startInstant())
                                .hasValue(holder.startedAt());
                    }))
                    .withMessageContaining(
                            String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void whoLetsGoLetsTheNextIn() {
        DataLock.acquire(directory).close();
        try (DataLock again = DataLock.acquire(directory)) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void aMissingDirectoryIsMade() {
        Path deep = directory.resolve("a/b");
        DataLock.acquire(deep).close();
        assertThat(deep).isDirectory();
    }
}
