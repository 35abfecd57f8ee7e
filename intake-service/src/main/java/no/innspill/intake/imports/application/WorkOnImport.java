package no.innspill.intake.imports.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.innspill.intake.application.KnownReceipts;
import no.innspill.intake.application.ReceiveFeedback;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.imports.application.PrepareRows.Prepared;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportState;
import no.innspill.intake.imports.domain.Refusal;
import no.innspill.intake.imports.domain.Tally;

/**
 * Tries or takes in one chunk of an import after the other. Where it is stopped in the middle of a chunk, the chunk is done again: its
 * pieces have the same ids, so that each counts once.
 */
public final class WorkOnImport {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Imports imports;
    private final Rows rows;
    private final Refusals refusals;
    private final PrepareRows prepareRows;
    private final KnownReceipts known;
    private final ReceiveFeedback receiveFeedback;
    private final ImportSettings settings;
    private final Clock clock;

    WorkOnImport(
            Imports imports,
            Rows rows,
            Refusals refusals,
            PrepareRows prepareRows,
            KnownReceipts known,
            ReceiveFeedback receiveFeedback,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.refusals = refusals;
        this.prepareRows = prepareRows;
        this.known = known;
        this.receiveFeedback = receiveFeedback;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the worker does next. */
    enum Next {
        /** There is more of the import to do. */
        GO_ON,
        /** It is done, or not the worker's any more, or has to wait. */
        LET_GO
    }

    Next step(Import its, String worker) {
        boolean checking = its.state() == ImportState.CHECKING;
        Tally tally = Objects.requireNonNull(checking ? its.check() : its.run(), "what is at work has a tally");
        if (tally.chunk() >= its.chunks()) {
            return end(its, tally, checking, worker);
        }
        Instant began = clock.instant();
        List<Prepared> prepared = prepareRows.prepare(its, rows.chunk(its.id(), tally.chunk()), began);
        List<Prepared.Good> good = prepared.stream()
                .flatMap(row -> row instanceof Prepared.Good one
                        ? java.util.stream.Stream.of(one)
                        : java.util.stream.Stream.empty())
                .toList();
        List<Refusal> refused = new ArrayList<>();
        prepared.forEach(row -> {
            if (row instanceof Prepared.Bad bad) {
                refused.addAll(bad.why());
            }
        });
        Counts counts = checking ? tried(its, good) : takenIn(its, good, tally, refused);
        if (counts.notNow()) {
            imports.advance(
                    its,
                    its.state(),
                    worker,
                    Imports.Change.waits(),
                    clock.instant().plus(PATIENCE));
            return Next.LET_GO;
        }
        refusals.keep(its.id(), checking ? Refusals.Phase.CHECK : Refusals.Phase.RUN, tally.chunk(), refused);
        Instant now = clock.instant();
        Tally further = tally.with(
                prepared.size(), counts.accepted(), counts.again(), refused, now, Duration.between(began, now));
        return imports.advance(its, its.state(), worker, change(further, checking), now.plus(settings.lease()))
                ? Next.GO_ON
                : Next.LET_GO;
    }

    private Next end(Import its, Tally tally, boolean checking, String worker) {
        Instant now = clock.instant();
        boolean ended = imports.advance(
                its,
                checking ? ImportState.CHECKED : ImportState.DONE,
                worker,
                change(tally.ended(now), checking),
                now);
        if (ended && !checking) {
            rows.forget(its.id());
        }
        return Next.LET_GO;
    }

    private static Imports.Change change(Tally tally, boolean checking) {
        return checking ? Imports.Change.check(tally) : Imports.Change.run(tally);
    }

    /**
     * What a chunk came to.
     *
     * @param notNow that the chunk has to be done again later
     */
    private record Counts(int accepted, int again, boolean notNow) {}

    private Counts tried(Import its, List<Prepared.Good> good) {
        List<FeedbackId> ids = good.stream().map(row -> id(its, row.feedback())).toList();
        Map<FeedbackId, Instant> there = known.receivedAt(ids);
        Set<FeedbackId> seen = new HashSet<>();
        int again = (int) ids.stream()
                .filter(id -> there.containsKey(id) || !seen.add(id))
                .count();
        return new Counts(ids.size() - again, again, false);
    }

    private Counts takenIn(Import its, List<Prepared.Good> good, Tally tally, List<Refusal> refused) {
        List<FeedbackId> ids = good.stream().map(row -> id(its, row.feedback())).toList();
        Map<FeedbackId, Instant> there = known.receivedAt(ids);
        List<ReceiveFeedback.Outcome> outcomes = receiveFeedback.receiveProtected(
                good.stream()
                        .map(row -> new ProtectedFeedback(row.feedback(), row.takenOut()))
                        .toList(),
                its.body().value());
        Set<FeedbackId> seen = new HashSet<>();
        int accepted = 0;
        int again = 0;
        for (int at = 0; at < outcomes.size(); at++) {
            int line = good.get(at).line();
            switch (outcomes.get(at)) {
                case ReceiveFeedback.Outcome.Accepted its1 -> {
                    // what came since the chunk before was done came from this very chunk, before it was interrupted
                    Instant before = there.get(ids.get(at));
                    boolean cameBefore = before != null && before.isBefore(tally.moved());
                    if (cameBefore || !seen.add(ids.get(at))) {
                        again++;
                    } else {
                        accepted++;
                    }
                }
                case ReceiveFeedback.Outcome.OtherContent other -> refused.add(new Refusal(line, "", "other-content"));
                case ReceiveFeedback.Outcome.UnknownBody unknown -> refused.add(new Refusal(line, "", "unknown-body"));
                case ReceiveFeedback.Outcome.NotYours notYours -> refused.add(new Refusal(line, "", "not-yours"));
                case ReceiveFeedback.Outcome.NotNow notNow -> {
                    return new Counts(0, 0, true);
                }
            }
        }
        return new Counts(accepted, again, false);
    }

    private static FeedbackId id(Import its, Feedback feedback) {
        return FeedbackId.of(its.body(), Objects.requireNonNull(feedback.senderId(), "an imported piece has an id"));
    }
}
