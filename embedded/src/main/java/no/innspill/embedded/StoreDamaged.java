package no.innspill.embedded;

import java.nio.file.Path;

/** A file of the store cannot be read where it must be whole. The store does not open: it would silently lack what was acknowledged. */
public final class StoreDamaged extends RuntimeException {

    private final String file;
    private final long offset;

    StoreDamaged(Path file, long offset, String what) {
        super(
                "The data is damaged: " + file + " at byte " + offset + ": " + what
                        + ". Nothing was changed. Restore the directory from a copy, or move it away to begin with an empty one.");
        this.file = file.toString();
        this.offset = offset;
    }

    public Path file() {
        return Path.of(file);
    }

    /** Where in the file, in bytes from its beginning. */
    public long offset() {
        return offset;
    }
}
