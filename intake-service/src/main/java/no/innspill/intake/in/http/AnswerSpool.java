package no.innspill.intake.in.http;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a batch on its way to the caller. Many callers read nothing before they have sent everything, and would wait for us as we
 * for them: until the request is read, what they do not read yet goes to a temporary file, which nobody else can open; afterwards whoever
 * writes waits for whoever reads.
 */
final class AnswerSpool implements Closeable {
    private static final int BLOCK = 64 * 1024;

    private final Deque<byte[]> held = new ArrayDeque<>();
    private final long mostHeld;
    private long heldBytes;
    private @Nullable FileChannel file;
    private long written;
    private long taken;
    private boolean requestRead;
    private boolean complete;
    private boolean callerGone;

    AnswerSpool(long mostHeld) {
        this.mostHeld = mostHeld;
    }

    /** Adds to the answer. Lost when the caller is gone. */
    synchronized void add(byte[] answer) throws IOException {
        waitUntil(() -> !requestRead || callerGone || fits(answer));
        if (callerGone || answer.length == 0) {
            return;
        }
        if (fits(answer)) {
            held.add(answer);
            heldBytes += answer.length;
        } else {
            write(ByteBuffer.wrap(answer));
        }
        notifyAll();
    }

    /** From now on a caller that does not read holds us up. */
    synchronized void requestIsRead() {
        requestRead = true;
    }

    /** Nothing more comes. */
    synchronized void complete() {
        complete = true;
        notifyAll();
    }

    synchronized boolean callerIsGone() {
        return callerGone;
    }

    /** Writes the answer until it is complete; ends with the failure when the caller does not take it. */
    void copyTo(OutputStream out) throws IOException {
        try {
            for (byte[] next = take(); next.length > 0; next = take()) {
                out.write(next);
                if (caughtUp()) {
                    out.flush();
                }
            }
        } catch (IOException gone) {
            abandon();
            throw gone;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        callerGone = true;
        notifyAll();
        if (file != null) {
            file.close();
        }
    }

    /** Ends the answer where it stands: the caller takes no more of it, or there is no more that could be told. */
    synchronized void abandon() {
        callerGone = true;
        notifyAll();
    }

    /** What is in the file is later than all that is held, so nothing may be held beside it. */
    private boolean fits(byte[] answer) {
        return taken == written && (held.isEmpty() || heldBytes + answer.length <= mostHeld);
    }

    private synchronized boolean caughtUp() {
        return held.isEmpty() && taken == written;
    }

    /** The next part; empty at the end. */
    private synchronized byte[] take() throws IOException {
        waitUntil(() -> !held.isEmpty() || taken < written || complete || callerGone);
        byte[] first = held.poll();
        if (first != null) {
            heldBytes -= first.length;
            notifyAll();
            return first;
        }
        return taken < written ? read() : new byte[0];
    }

    private void write(ByteBuffer answer) throws IOException {
        FileChannel there = file;
        if (there == null) {
            // readable by its owner alone, and gone when it is closed
            there = FileChannel.open(
                    Files.createTempFile("innspill-answer", null),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            file = there;
        }
        while (answer.hasRemaining()) {
            written += there.write(answer, written);
        }
    }

    private byte[] read() throws IOException {
        FileChannel there = file;
        ByteBuffer block = ByteBuffer.allocate((int) Math.min(BLOCK, written - taken));
        while (there != null && block.hasRemaining()) {
            int more = there.read(block, taken);
            if (more < 0) {
                throw new IOException("the answer is gone from its file");
            }
            taken += more;
        }
        notifyAll();
        return block.array();
    }

    private void waitUntil(BooleanSupplier there) throws IOException {
        try {
            while (!there.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopping", stopping);
        }
    }
}
