package no.innspill.intake.in.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.IdempotencyKey;
import no.innspill.intake.in.http.BatchAnswer.Status;
import no.innspill.intake.in.http.BatchChunk.Checked;
import no.innspill.support.messaging.Outages;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.Problems;
import no.innspill.support.problem.StandardProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Receives the chunks of one batch step by step, writes what came of each piece, and counts. */
final class BatchReceiver {
    private static final Logger LOG = LoggerFactory.getLogger(BatchReceiver.class);

    /** So many chunks that nothing could be done with, one after another, and the rest is not tried: each takes seconds to fail. */
    private static final int PATIENCE = 3;

    private final ReceiveFeedback receiveFeedback;
    private final Problems problems;
    private final JsonMapper json;
    private final URI publicAddress;
    private final String sender;
    private final boolean lines;
    private volatile int failedInARow; // counted by whoever tells, read by whoever reserves
    private long acceptedPieces;
    private long refusedPieces;
    private long unavailablePieces;
    private final AtomicLong unreadPieces = new AtomicLong(); // counted by whoever reads

    BatchReceiver(
            ReceiveFeedback receiveFeedback,
            Problems problems,
            JsonMapper json,
            URI publicAddress,
            String sender,
            boolean lines) {
        this.receiveFeedback = receiveFeedback;
        this.problems = problems;
        this.json = json;
        this.publicAddress = publicAddress;
        this.sender = sender;
        this.lines = lines;
    }

    /** A chunk whose pieces are looked at: nothing of them where the store was away. */
    record Looked(BatchChunk chunk, Optional<ReceiveFeedback.Looked> good) {}

    /** A chunk whose pieces have their receipts: nothing of them where the store was away. */
    record Reserved(BatchChunk chunk, Optional<ReceiveFeedback.Reserved> good) {}

    /** Looks at a chunk; may be done for several at a time. */
    Looked look(BatchChunk chunk) {
        return new Looked(chunk, tried(() -> receiveFeedback.look(chunk.good(), sender)));
    }

    /** Reserves the receipts of a chunk, after those of the one before it. */
    Reserved reserve(Looked looked) {
        return new Reserved(
                looked.chunk(),
                failedInARow < PATIENCE
                        ? looked.good().flatMap(good -> tried(() -> receiveFeedback.reserve(good)))
                        : Optional.empty());
    }

    /** Tells of a chunk, after the one before it; gives the lines to answer with. */
    byte[] tell(Reserved reserved) {
        BatchChunk chunk = reserved.chunk();
        Iterator<Outcome> outcomes = outcomes(reserved).iterator();
        var answer = new ByteArrayOutputStream();
        for (Checked piece : chunk.pieces()) {
            write(
                    answer,
                    switch (piece) {
                        case Checked.Good(var place, var feedback) -> answer(place, feedback, outcomes.next());
                        case Checked.Bad(var place, var why) -> refusal(place, why);
                    });
        }
        return answer.toByteArray();
    }

    void refuseUnread(long pieces) {
        unreadPieces.addAndGet(pieces);
    }

    /** How many pieces there were, when all is received. */
    long pieces() {
        return acceptedPieces + refusedPieces + unavailablePieces + unreadPieces.get();
    }

    /** The last line. */
    byte[] summary() {
        var answer = new ByteArrayOutputStream();
        write(
                answer,
                new BatchAnswer.Summary("done", acceptedPieces, refusedPieces + unreadPieces.get(), unavailablePieces));
        return answer.toByteArray();
    }

    private List<Outcome> outcomes(Reserved reserved) {
        List<Feedback> good = reserved.chunk().good();
        if (good.isEmpty()) {
            return List.of();
        }
        List<Outcome> outcomes = reserved.good()
                .flatMap(receipts -> tried(() -> receiveFeedback.tell(receipts)))
                .orElseGet(() -> Collections.nCopies(good.size(), new Outcome.NotNow()));
        boolean failed = outcomes.stream().allMatch(Outcome.NotNow.class::isInstance);
        failedInARow = failed ? failedInARow + 1 : 0;
        return outcomes;
    }

    private static <T> Optional<T> tried(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (RuntimeException failure) {
            if (Outages.isOutage(failure)) {
                LOG.atWarn()
                        .addKeyValue("cause", failure.getClass().getSimpleName())
                        .log("store or broker away in the middle of a batch");
            } else {
                LOG.error("a chunk of a batch failed", failure);
            }
            return Optional.empty();
        }
    }

    private BatchAnswer answer(long place, Feedback feedback, Outcome outcome) {
        String named = feedback.senderId() instanceof IdempotencyKey ? IdempotencyHeader.NAME : "/externalId";
        return switch (outcome) {
            case Outcome.Accepted accepted -> {
                count(Status.ACCEPTED);
                yield BatchAnswer.accepted(lines, place, Accepted.of(accepted, publicAddress));
            }
            case Outcome.NotAccepted refused -> refusal(place, Refusals.of(refused, named));
        };
    }

    private BatchAnswer refusal(long place, ProblemException why) {
        boolean again = why.type() == StandardProblem.UNAVAILABLE;
        Status status = again ? Status.UNAVAILABLE : Status.REFUSED;
        count(status);
        return BatchAnswer.not(
                lines, place, status, problems.detail(why.type(), String.valueOf(why.getMessage()), why.errors()));
    }

    private void count(Status status) {
        switch (status) {
            case ACCEPTED -> acceptedPieces++;
            case REFUSED -> refusedPieces++;
            case UNAVAILABLE -> unavailablePieces++;
        }
    }

    private void write(ByteArrayOutputStream answer, Object line) {
        answer.writeBytes(json.writeValueAsBytes(line));
        answer.write('\n');
    }
}
