package no.innspill.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the frames of one file. */
final class FrameReader {

    /** How much of a file is looked at in one go when a good frame is sought after a bad one. */
    private static final int WINDOW = 1024 * 1024;

    private final Path file;
    private final FileChannel channel;
    private final long size;

    private FrameReader(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        this.size = channel.size();
    }

    /**
     * Hands over all changes in order.
     *
     * @param mayBeTorn whether the file may end in the middle of a write, as the newest journal may
     * @return the number of bytes that are good
     * @throws StoreDamaged when something acknowledged cannot be read
     */
    static long read(Path file, boolean mayBeTorn, Consumer<Change> changes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FrameReader(file, channel).all(mayBeTorn, changes);
        }
    }

    private long all(boolean mayBeTorn, Consumer<Change> changes) throws IOException {
        long offset = 0;
        while (offset < size) {
            Frame frame = frame(offset);
            if (frame == null) {
                if (!mayBeTorn || groupBeginsAfter(offset)) {
                    throw new StoreDamaged(file, offset, "a checksum is wrong or something is missing");
                }
                return offset;
            }
            decoded(frame, offset).forEach(changes);
            offset += frame.length();
        }
        return offset;
    }

    private List<Change> decoded(Frame frame, long offset) {
        try {
            return ChangeCodec.decode(frame.payload());
        } catch (RuntimeException e) {
            throw new StoreDamaged(file, offset, "it was not written by this program: " + e.getMessage());
        }
    }

    /** The frame at an offset, or null when there is no good one. */
    private @Nullable Frame frame(long offset) throws IOException {
        ByteBuffer header = bytes(offset, Frame.HEADER);
        if (header.remaining() < Frame.HEADER || header.getInt() != Frame.MARK) {
            return null;
        }
        int length = header.getInt();
        int crc = header.getInt();
        int zero = header.getInt();
        long groupStart = header.getLong();
        if (length < 0 || length > Frame.LARGEST || offset + Frame.HEADER + length > size) {
            return null;
        }
        Frame frame = new Frame(groupStart, bytes(offset + Frame.HEADER, length).array());
        return zero == 0 && frame.crc() == crc ? frame : null;
    }

    /** Whether a group that was begun after the bad place is in the file: then what was there had been flushed, and acknowledged. */
    private boolean groupBeginsAfter(long bad) throws IOException {
        long from = bad + 1;
        while (from + Frame.HEADER <= size) {
            ByteBuffer window = bytes(from, (int) Math.min(WINDOW, size - from));
            int last = window.limit() - Integer.BYTES;
            for (int i = 0; i <= last; i++) {
                if (window.getInt(i) == Frame.MARK) {
                    Frame frame = frame(from + i);
                    if (frame != null && frame.groupStart() > bad) {
                        return true;
                    }
                }
            }
            from += last + 1L;
        }
        return false;
    }

    private ByteBuffer bytes(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {
            // as long as the file gives something
        }
        return bytes.flip();
    }
}
