package no.innspill.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process, or a second opening in this one, away from a directory. The operating system holds the lock, so it is gone when its
 * process is, however that ended; the file only says who has it.
 */
public final class DataLock implements AutoCloseable {

    private static final String FILE = "lock";
    /** Far behind what is written, so that others can read it also where a lock forbids reading. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final FileLock lock;

    private DataLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a directory, which is made when it is not there.
     *
     * @throws DataInUse when someone has it
     */
    public static DataLock acquire(Path directory) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve(FILE);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new DataInUse(directory, holder(file));
            }
            sign(channel);
            return new DataLock(channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory " + directory + " cannot be used", e);
        }
    }

    /** Lets go of the directory. The file stays: taking it away could take it from under someone who waits for it. */
    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                lock.release();
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        Instant since = self.info().startInstant().orElseGet(Instant::now);
        ByteBuffer text = StandardCharsets.UTF_8.encode(self.pid() + " " + since + "\n");
        channel.truncate(0);
        while (text.hasRemaining()) {
            channel.write(text);
        }
        channel.force(true);
    }

    private static DataInUse.@Nullable Holder holder(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            return words.length == 2 ? new DataInUse.Holder(Long.parseLong(words[0]), Instant.parse(words[1])) : null;
        } catch (IOException | NumberFormatException | DateTimeParseException e) {
            return null;
        }
    }
}
