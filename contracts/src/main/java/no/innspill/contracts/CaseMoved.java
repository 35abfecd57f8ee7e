package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another unit got the case, and it waits in its queue.
 *
 * @param owner who has it now
 * @param facts what is held for true of it now; when it was received does not change, so that the time from end to end runs on
 * @param movedAt when; the new unit's time runs from here
 * @param deadline the day by which the new unit should resolve it
 * @param from who had it last
 * @param factsBefore what was held for true before, where that has changed; absent: the same as now
 * @param previous where it stood there; {@code LEFT} where no unit had it in between
 */
public record CaseMoved(
        String caseId,
        Owner owner,
        FeedbackFacts facts,
        Instant movedAt,
        @Nullable LocalDate deadline,
        Owner from,
        @Nullable FeedbackFacts factsBefore,
        Previous previous)
        implements CaseEvent {

    public CaseMoved {
        requireNonNull(caseId, "caseId");
        requireNonNull(owner, "owner");
        requireNonNull(facts, "facts");
        requireNonNull(movedAt, "movedAt");
        requireNonNull(from, "from");
        requireNonNull(previous, "previous");
    }
}
