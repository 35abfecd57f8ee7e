package no.innspill.embedded;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The unit that is written and checked: a header and some whole changes.
 *
 * <p>Header, 24 bytes, big-endian: a mark, the payload's length, the CRC-32C of all but the mark, four bytes that are zero, and the offset at which the group of frames
 * that were flushed together begins. That last one tells a torn tail from a damaged middle: a group is only written when the one before it
 * is on disk, so a good group that begins after a bad frame means that something acknowledged is lost.
 */
final class Frame {

    static final int MARK = 0x1BB5_F11E;
    static final int HEADER = 24;
    /** Frames are cut at this many bytes; a single change may be larger, up to MongoDB's 16 MiB and its names. */
    static final int FULL = 8 * 1024 * 1024;

    static final int LARGEST = 32 * 1024 * 1024;

    private final long groupStart;
    private final byte[] payload;

    Frame(long groupStart, byte[] payload) {
        this.groupStart = groupStart;
        this.payload = payload;
    }

    long groupStart() {
        return groupStart;
    }

    /** The changes, one after the other. */
    byte[] payload() {
        return payload;
    }

    int length() {
        return HEADER + payload.length;
    }

    ByteBuffer bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(length());
        bytes.putInt(MARK)
                .putInt(payload.length)
                .putInt(crc())
                .putInt(0)
                .putLong(groupStart)
                .put(payload);
        return bytes.flip();
    }

    int crc() {
        ByteBuffer head = ByteBuffer.allocate(Integer.BYTES + Long.BYTES);
        head.putInt(payload.length).putLong(groupStart).flip();
        CRC32C crc = new CRC32C();
        crc.update(head);
        crc.update(payload);
        return (int) crc.getValue();
    }

    /** One frame out of the changes from an index on; takes at least one, and no more than fit. */
    static Frame of(long groupStart, List<byte[]> changes, int from, int to) {
        int size = changes.subList(from, to).stream()
                .mapToInt(change -> change.length)
                .sum();
        ByteBuffer payload = ByteBuffer.allocate(size);
        changes.subList(from, to).forEach(payload::put);
        return new Frame(groupStart, payload.array());
    }

    /** How far a frame that begins with a change reaches: the index after its last one. */
    static int end(List<byte[]> changes, int from) {
        long size = 0;
        int to = from;
        while (to < changes.size() && (to == from || size + changes.get(to).length <= FULL)) {
            size += changes.get(to).length;
            to++;
        }
        return to;
    }
}
