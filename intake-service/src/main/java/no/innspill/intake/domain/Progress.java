package no.innspill.intake.domain;

import java.time.Instant;

/** What has become of a piece, as far as the one who spoke up is told. */
public sealed interface Progress {

    /** It is in, and nobody has it yet. */
    record Received() implements Progress {}

    /** A person finds out to whom it goes. */
    record InTriage() implements Progress {}

    /** A body has it. */
    record With(OrganisationNumber body, boolean taken) implements Progress {}

    /** It is no feedback: it belongs in another channel. */
    record Redirected(Reason reason, LocalText channel, String address) implements Progress {}

    /** Something came of it. */
    record Resolved(OrganisationNumber body, Outcome outcome, Instant at) implements Progress {}

    /** The body that handed it in has taken it back. */
    record Withdrawn(Instant at) implements Progress {}

    /** It is erased. */
    record Erased(Instant at) implements Progress {}

    /** Why something is no feedback. */
    enum Reason {
        APPEAL,
        CALL_FOR_HELP,
        OTHER
    }

    /** What came of it. */
    enum Outcome {
        ACTION,
        CHANGE_OF_COURSE,
        BETTER_SERVICE,
        BETTER_INFORMATION,
        NO_CHANGE,
        OTHER
    }
}
