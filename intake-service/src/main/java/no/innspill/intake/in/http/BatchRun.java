package no.innspill.intake.in.http;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one batch: what comes in is cut into chunks; each is read and checked beside the others, and received after the one before it,
 * so that of two pieces of one id the first is the first; what is told of them goes out meanwhile. Each step waits for the next one, so a
 * call takes the same memory however long it is.
 */
final class BatchRun {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

    private final BatchSettings settings;
    private final BatchChunk.Reading reading;
    private final BatchReceiver receiver;
    private final AnswerSpool answers;
    private final Clock clock;
    private final BlockingQueue<Optional<Future<BatchChunk>>> coming; // ends with an empty one

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
        Runnable receiving =
                ContextSnapshotFactory.builder().build().captureAll().wrap(this::receive);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> written = threads.submit(() -> {
                answers.copyTo(out);
                return null;
            });
            Future<?> received = threads.submit(receiving);
            try {
                read(bytes, pieces, threads);
            } finally {
                answers.requestIsRead();
                coming.put(Optional.empty());
                done(received);
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
        coming.put(Optional.of(threads.submit(() -> BatchChunk.of(chunk, reading, clock.instant()))));
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

    private void receive() {
        try {
            // whoever fills the queue waits for this, so it is emptied whatever happens
            for (Optional<Future<BatchChunk>> next = coming.take(); next.isPresent(); next = coming.take()) {
                answer(next.get());
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

    private void answer(Future<BatchChunk> chunk) throws InterruptedException {
        if (answers.callerIsGone()) {
            return;
        }
        try {
            answers.add(receiver.receive(chunk.get()));
        } catch (ExecutionException | IOException failure) {
            // without its last line the answer says that it is cut off
            LOG.error("a batch was given up", failure.getCause() == null ? failure : failure.getCause());
            answers.abandon();
        }
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
