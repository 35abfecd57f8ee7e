package no.innspill.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a snapshot: changes that make the data out of nothing, closed by their count. */
final class Snapshot implements AutoCloseable {

    private final FileChannel channel;
    private final List<byte[]> waiting = new ArrayList<>();
    private long waitingBytes;
    private long changes;

    private Snapshot(Path file) throws IOException {
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** Writes what the content gives and lets it take the place of the journals before a number. */
    static long write(StoreFiles files, long number, Content content) throws IOException {
        long size;
        try (Snapshot snapshot = new Snapshot(files.unfinishedSnapshot())) {
            content.writeTo(snapshot);
            size = snapshot.finish();
        }
        Files.move(files.unfinishedSnapshot(), files.snapshot(number), StandardCopyOption.ATOMIC_MOVE);
        files.force();
        files.removeBefore(number);
        return size;
    }

    /** Hands over all changes of a snapshot. */
    static void read(Path file, Consumer<Change> changes) throws IOException {
        Count count = new Count(changes);
        long size = FrameReader.read(file, false, count);
        if (!count.complete) {
            throw new StoreDamaged(file, size, "its end is missing");
        }
    }

    void add(Change change) throws IOException {
        add(ChangeCodec.encode(change));
    }

    /** Adds a change that has been encoded, while the document could not be changed. */
    void add(byte[] bytes) throws IOException {
        if (waitingBytes + bytes.length > Frame.FULL) {
            flush();
        }
        waiting.add(bytes);
        waitingBytes += bytes.length;
        changes++;
    }

    private long finish() throws IOException {
        add(new Change.EndOfSnapshot(changes));
        flush();
        channel.force(true);
        return channel.size();
    }

    private void flush() throws IOException {
        if (!waiting.isEmpty()) {
            ByteBuffer bytes = Frame.of(0, waiting, 0, waiting.size()).bytes();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            waiting.clear();
            waitingBytes = 0;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Gives a snapshot its changes. */
    interface Content {
        void writeTo(Snapshot snapshot) throws IOException;
    }

    private static final class Count implements Consumer<Change> {

        private final Consumer<Change> next;
        private long seen;
        private boolean complete;

        private Count(Consumer<Change> next) {
            this.next = next;
        }

        @Override
        public void accept(Change change) {
            complete = change instanceof Change.EndOfSnapshot(var expected) && expected == seen;
            seen++;
            next.accept(change);
        }
    }
}
