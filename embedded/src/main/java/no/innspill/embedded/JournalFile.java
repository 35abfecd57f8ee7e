package no.innspill.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The journal file that is being written. Its good end only moves when a whole group is on the disk. */
final class JournalFile {

    private final StoreFiles files;
    private FileChannel channel;
    private volatile long number;
    private volatile long end;
    private boolean dirty;

    private JournalFile(StoreFiles files, long number, FileChannel channel, long end) {
        this.files = files;
        this.number = number;
        this.channel = channel;
        this.end = end;
    }

    /** Goes on after the good part of a file, which is made when it is not there; what stands behind that part is cut off. */
    static JournalFile open(StoreFiles files, long number, long goodEnd) throws IOException {
        FileChannel channel = FileChannel.open(
                files.journal(number), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.truncate(goodEnd);
        channel.force(true);
        files.force();
        return new JournalFile(files, number, channel, goodEnd);
    }

    long number() {
        return number;
    }

    long size() {
        return end;
    }

    /** Writes changes as one group and forces them to the disk; afterwards all of them are there, or the file is as it was. */
    void append(List<byte[]> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        cutWhatFailed();
        dirty = true;
        long written = end;
        for (int from = 0; from < changes.size(); ) {
            int to = Frame.end(changes, from);
            written += write(Frame.of(end, changes, from, to), written);
            from = to;
        }
        channel.force(false);
        end = written;
        dirty = false;
    }

    /** Goes on in a new file. */
    void rotate() throws IOException {
        cutWhatFailed();
        JournalFile next = open(files, number + 1, 0);
        close();
        channel = next.channel;
        number = next.number;
        end = 0;
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cutWhatFailed() throws IOException {
        if (dirty) {
            channel.truncate(end);
            channel.force(true);
            dirty = false;
        }
    }

    private long write(Frame frame, long at) throws IOException {
        ByteBuffer bytes = frame.bytes();
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
        return frame.length();
    }
}
