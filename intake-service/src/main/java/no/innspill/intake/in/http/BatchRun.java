package no.innspill.intake.in.http;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one batch: what comes in is cut into chunks; each is read, checked and looked at beside the others, gets its receipts after the
 * one before it, so that of two pieces of one id the first is the first, and is told after it too. The steps work at the same time, each on
 * a later chunk than the next one, and each waits for the next one, so a call takes the same memory however long it is.
 */
final class BatchRun {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

    private final BatchSettings settings;
    private final BatchChunk.Reading reading;
    private final BatchReceiver receiver;
    private final AnswerSpool answers;
    private final Clock clock;
    private final BlockingQueue<Optional<Future<BatchReceiver.Looked>>> coming; // ends with an empty one
    private final BlockingQueue<Optional<BatchReceiver.Reserved>> withReceipts =
            new ArrayBlockingQueue<>(1); // so does this

    BatchRun(
            BatchSettings settings,
            BatchChunk.Reading reading,
            BatchReceiver receiver,
            AnswerSpool answers,
            Clock clock) {
        this.settings = settings;
        this.reading = reading;
        this.receiver = receiver;
        this.answers = answers;
        this.clock = clock;
        this.coming = new ArrayBlockingQueue<>(settings.ahead());
    }

    /** Takes the batch in; ends with the failure where the caller is gone before the end. */
    void run(BatchBytes bytes, Pieces pieces, OutputStream out) throws IOException {
        ContextSnapshot context = ContextSnapshotFactory.builder().build().captureAll();
        Runnable reserving = context.wrap((Runnable) this::reserve);
        Runnable telling = context.wrap((Runnable) this::tell);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> written = threads.submit(() -> {
                answers.copyTo(out);
                return null;
            });
            Future<?> reserved = threads.submit(reserving);
            Future<?> told = threads.submit(telling);
            try {
                read(bytes, pieces, threads);
            } finally {
                answers.requestIsRead();
                coming.put(Optional.empty());
                done(reserved);
                done(told);
            }
            done(written);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IOException("stopping", stopping);
        }
    }

    private void read(BatchBytes bytes, Pieces pieces, ExecutorService threads)
            throws IOException, InterruptedException {
        long count = 0;
        long chunkStart = bytes.total();
        List<Piece> chunk = new ArrayList<>();
        for (Piece piece = pieces.next(); piece != null && !answers.callerIsGone(); piece = pieces.next()) {
            if (count == settings.mostPieces()) {
                chunk.add(tooMany(piece.place()));
                receiver.refuseUnread(rest(bytes, pieces));
                break;
            }
            count++;
            chunk.add(piece);
            if (chunk.size() == settings.chunk()
                    || bytes.total() - chunkStart >= settings.largestChunk().toBytes()) {
                send(chunk, threads);
                chunk = new ArrayList<>();
                chunkStart = bytes.total();
            }
        }
        send(chunk, threads);
    }

    private void send(List<Piece> chunk, ExecutorService threads) throws InterruptedException {
        coming.put(Optional.of(threads.submit(() -> receiver.look(BatchChunk.of(chunk, reading, clock.instant())))));
    }

    /** What comes after the last piece that is taken is read as far as it is reasonable, as many callers hear nothing before they are done. */
    private long rest(BatchBytes bytes, Pieces pieces) throws IOException {
        long until = bytes.total() + settings.mostUnread().toBytes();
        long count = 0;
        for (Piece piece = pieces.next(); piece != null && bytes.total() < until; piece = pieces.next()) {
            count++;
        }
        return count;
    }

    private Piece tooMany(long place) {
        return new Piece.End(
                place,
                new ProblemException(
                        StandardProblem.TOO_LARGE,
                        "A call has at most " + settings.mostPieces()
                                + " pieces; this one and all after it were not taken."));
    }

    // whoever fills a queue waits for it, so it is emptied whatever happens

    private void reserve() {
        try {
            for (Optional<Future<BatchReceiver.Looked>> next = coming.take(); next.isPresent(); next = coming.take()) {
                if (!answers.callerIsGone()) {
                    reserve(next.get());
                }
            }
            withReceipts.put(Optional.empty());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            answers.abandon();
        }
    }

    private void reserve(Future<BatchReceiver.Looked> chunk) throws InterruptedException {
        try {
            withReceipts.put(Optional.of(receiver.reserve(chunk.get())));
        } catch (ExecutionException failure) {
            giveUp(failure.getCause());
        }
    }

    private void tell() {
        try {
            for (Optional<BatchReceiver.Reserved> next = withReceipts.take();
                    next.isPresent();
                    next = withReceipts.take()) {
                if (!answers.callerIsGone()) {
                    tell(next.get());
                }
            }
            answers.add(receiver.summary());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (IOException full) {
            LOG.error("the answer to a batch has no room", full);
        } finally {
            answers.complete();
        }
    }

    private void tell(BatchReceiver.Reserved chunk) {
        try {
            answers.add(receiver.tell(chunk));
        } catch (IOException | RuntimeException failure) {
            giveUp(failure);
        }
    }

    /** Without its last line the answer says that it is cut off. */
    private void giveUp(@Nullable Throwable why) {
        LOG.error("a batch was given up", why);
        answers.abandon();
    }

    private static void done(Future<?> work) throws InterruptedException, IOException {
        try {
            work.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException gone) {
                throw gone;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }
}
