package no.innspill.embedded;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Someone else has the data open. */
public final class DataInUse extends RuntimeException {

    private final String directory;
    private final transient @Nullable Holder holder;

    DataInUse(Path directory, @Nullable Holder holder) {
        super("The data in " + directory.toAbsolutePath() + " is in use by "
                + (holder == null
                        ? "another process"
                        : "process " + holder.pid() + ", which was started at " + holder.startedAt()));
        this.directory = directory.toString();
        this.holder = holder;
    }

    public Path directory() {
        return Path.of(directory);
    }

    /** Who has it; empty in the short time in which that one has not said so yet. */
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
    }

    /**
     * The process that has the data.
     *
     * @param pid its number in the operating system
     * @param startedAt when that process started
     */
    public record Holder(long pid, Instant startedAt) {}
}
