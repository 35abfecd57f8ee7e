package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs commands. A write runs and is appended to the journal behind the same gate, so the journal has the order in which commands took
 * effect; the wait for the disk comes after it, so that many writes share one flush. A reader waits too, for what it may have seen: nobody
 * acts on a change that a crash would take back.
 */
final class StoreCommands {

    private static final Logger log = LoggerFactory.getLogger(StoreCommands.class);
    private static final int UNKNOWN = 8;
    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "create",
            "createindexes",
            "drop",
            "dropindexes",
            "dropdatabase");

    private final StoreBackend backend;
    private final Gates gates;
    private final WriteAhead journal;
    private final Runnable afterWrite;

    StoreCommands(StoreBackend backend, Gates gates, WriteAhead journal, Runnable afterWrite) {
        this.backend = backend;
        this.gates = gates;
        this.journal = journal;
        this.afterWrite = afterWrite;
    }

    /** The answer's bytes, when it may be given. */
    byte[] answer(Channel client, WireRequest request) {
        try {
            Refusals.check(request);
            return WRITES.contains(request.name()) ? write(client, request) : read(client, request);
        } catch (RuntimeException e) {
            return WireCodec.answer(request, error(request, e));
        }
    }

    private byte[] write(Channel client, WireRequest request) {
        journal.ensureWritable();
        Recorder recorder = new Recorder();
        Answer answer = gates.writing(request.database(), () -> {
            byte[] reply = ScopedValue.where(Recorder.CURRENT, recorder).call(() -> reply(client, request));
            return new Answer(ByteBuffer.wrap(reply), journal.append(recorder.changes()));
        });
        journal.await(answer.ticket());
        afterWrite.run();
        return answer.bytes().array();
    }

    private byte[] read(Channel client, WireRequest request) {
        Answer answer = gates.reading(
                request.database(), () -> new Answer(ByteBuffer.wrap(aggregated(client, request)), journal.latest()));
        journal.await(answer.ticket());
        return answer.bytes().array();
    }

    private byte[] aggregated(Channel client, WireRequest request) {
        Supplier<byte[]> reply = () -> reply(client, request);
        if (!"aggregate".equals(request.name())) {
            return reply.get();
        }
        AggregationSource source = AggregationSource.of(request.database(), request.command());
        return ScopedValue.where(AggregationSource.CURRENT, source).call(reply::get);
    }

    /** Also what fails is encoded behind the gate: half of a command may have taken effect, and that half is journalled. */
    private byte[] reply(Channel client, WireRequest request) {
        try {
            return WireCodec.answer(request, MongoWays.run(backend, client, request));
        } catch (RuntimeException e) {
            return WireCodec.answer(request, error(request, e));
        }
    }

    private static Document error(WireRequest request, RuntimeException e) {
        return switch (e) {
            case MongoServerError known ->
                failed(known.getMessageWithoutErrorCode())
                        .append("code", known.getCode())
                        .append("codeName", known.getCodeName());
            case MongoServerException refused -> failed(refused.getMessageWithoutErrorCode());
            default -> {
                // the message may hold what a person wrote, so the log gets the kind of failure and the place only
                StackTraceElement[] place = e.getStackTrace();
                log.error(
                        "{} failed: {} at {}",
                        request.name(),
                        e.getClass().getName(),
                        place.length > 0 ? place[0] : "?");
                yield failed("Unknown error: " + e).append("code", UNKNOWN).append("codeName", "UnknownError");
            }
        };
    }

    private static Document failed(String why) {
        return new Document("ok", 0.0).append("errmsg", why);
    }

    private record Answer(ByteBuffer bytes, long ticket) {}
}
