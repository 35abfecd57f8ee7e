package no.innspill.embedded;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal of a running store. One thread writes what has gathered since its last flush as one group and forces it to the disk; whoever
 * appended waits for that. When the disk refuses, what was appended is kept and tried again each second, those who wait are told that it
 * is not stored, and new writes are refused until the disk takes them again.
 */
final class Journal implements WriteAhead {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);
    private static final long GROUP_LIMIT = 32L * 1024 * 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition flushed = lock.newCondition();
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private final JournalFile file;
    private final Thread writer;

    private long appended;
    private long durable;
    private boolean rotate;
    private boolean closing;
    private @Nullable IOException failure;

    Journal(JournalFile file) {
        this.file = file;
        this.writer =
                Thread.ofPlatform().name("embedded-store-journal").daemon().unstarted(this::writeUntilClosed);
    }

    void start() {
        writer.start();
    }

    @Override
    public long append(List<byte[]> changes) {
        lock.lock();
        try {
            waiting.addAll(changes);
            appended += changes.size();
            work.signal();
            return appended;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long latest() {
        lock.lock();
        try {
            return appended;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void ensureWritable() {
        lock.lock();
        try {
            refuseWhenFailed();
            if (closing) {
                throw new NotStored("it is closing");
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void await(long ticket) {
        lock.lock();
        try {
            while (durable < ticket) {
                refuseWhenFailed();
                flushed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Begins a new file.
     *
     * @return its number, once it is there
     * @throws NotStored when the disk refuses
     */
    long rotate() {
        lock.lock();
        try {
            rotate = true;
            work.signal();
            while (rotate) {
                refuseWhenFailed();
                flushed.awaitUninterruptibly();
            }
            return file.number();
        } finally {
            lock.unlock();
        }
    }

    /** Bytes in the present file. */
    long size() {
        return file.size();
    }

    /** Writes what is left and stops. */
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            work.signal();
        } finally {
            lock.unlock();
        }
        Uninterrupted.join(writer);
        file.close();
    }

    private void refuseWhenFailed() {
        IOException why = failure;
        if (why != null) {
            throw new NotStored(String.valueOf(why.getMessage()));
        }
    }

    private void writeUntilClosed() {
        Batch batch = next();
        while (!batch.isEmpty()) {
            try {
                if (batch.rotate()) {
                    file.rotate();
                }
                file.append(batch.changes());
                written(batch);
            } catch (IOException e) {
                if (givesUp(batch, e)) {
                    return;
                }
            }
            batch = next();
        }
    }

    private Batch next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !rotate && !closing) {
                work.awaitUninterruptibly();
            }
            List<byte[]> changes = new ArrayList<>();
            for (long size = 0; !waiting.isEmpty() && size < GROUP_LIMIT; ) {
                byte[] change = waiting.remove();
                changes.add(change);
                size += change.length;
            }
            return new Batch(changes, rotate);
        } finally {
            lock.unlock();
        }
    }

    private void written(Batch batch) {
        lock.lock();
        try {
            if (failure != null) {
                log.info("The store's journal can be written again");
                failure = null;
            }
            durable += batch.changes().size();
            rotate &= !batch.rotate();
            flushed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Puts the batch back and waits a little; true when the journal is closing and there is nothing left to wait for. */
    private boolean givesUp(Batch batch, IOException why) {
        lock.lock();
        try {
            if (failure == null) {
                log.error("The store's journal cannot be written: no write is taken until it can", why);
            }
            failure = why;
            batch.changes().reversed().forEach(waiting::addFirst);
            flushed.signalAll();
            return closing || pauseEndsTheWait();
        } finally {
            lock.unlock();
        }
    }

    private boolean pauseEndsTheWait() {
        try {
            long left = TimeUnit.SECONDS.toNanos(1);
            while (left > 0 && !closing) {
                left = work.awaitNanos(left);
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** What is written and forced together, after a new file has been begun where that was asked for. */
    private record Batch(List<byte[]> changes, boolean rotate) {

        boolean isEmpty() {
            return changes.isEmpty() && !rotate;
        }
    }
}
