package no.innspill.intake.open311.domain;

import no.innspill.intake.domain.Progress;

/** The two states that the standard has. */
public enum Standing {
    OPEN,
    CLOSED;

    /** What has been settled, or belongs in another channel, is closed: nothing more will be done with it here. */
    public static Standing of(Progress progress) {
        return switch (progress) {
            case Progress.Received received -> OPEN;
            case Progress.InTriage triage -> OPEN;
            case Progress.With with -> OPEN;
            case Progress.Redirected redirected -> CLOSED;
            case Progress.Resolved resolved -> CLOSED;
            case Progress.Withdrawn withdrawn -> CLOSED;
            case Progress.Erased erased -> CLOSED;
        };
    }
}
