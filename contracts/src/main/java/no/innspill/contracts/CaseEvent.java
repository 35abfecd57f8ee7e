package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** Something happened to a case. A case has the id of the feedback that opened it. */
public sealed interface CaseEvent extends Event
        permits CaseOpened,
                CaseAssigned,
                CaseReleased,
                CaseHandOverRequested,
                CaseLeft,
                CaseMoved,
                CaseResolved,
                CaseReopened {

    String caseId();

    /** Whose case it is. */
    Owner owner();

    /** What is known of the feedback behind it. */
    FeedbackFacts facts();

    @Override
    default String key() {
        return caseId();
    }

    /** The body and the unit that have the case. */
    record Owner(String body, String unit) {
        public Owner {
            requireNonNull(body, "body");
            requireNonNull(unit, "unit");
        }
    }

    /**
     * Where the case stood before this event, so that what counts it can take it out there.
     *
     * @param outcome what had come of it; only of a resolved case
     */
    record Previous(CaseStatus status, @Nullable CaseOutcome outcome) {
        public Previous {
            requireNonNull(status, "status");
            if (status == CaseStatus.RESOLVED && outcome == null) {
                throw new IllegalArgumentException("outcome: a resolved case has one");
            }
            if ((status == CaseStatus.OPEN || status == CaseStatus.ASSIGNED || status == CaseStatus.LEFT)
                    && outcome != null) {
                throw new IllegalArgumentException("outcome: only a resolved case has one");
            }
        }
    }
}
