package no.innspill.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has been done to a piece since it came.
 *
 * @param revision 0 as it came, one more for each correction and for taking it back
 * @param told the newest revision that is known to be durable in the journal; -1 for none
 * @param correctedAt when it was last corrected
 * @param withdrawnAt when its sender took it back
 * @param erasedAt when it was erased
 */
public record Changes(
        int revision,
        int told,
        @Nullable Instant correctedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant erasedAt) {

    /** Nothing so far. */
    public static final Changes NONE = new Changes(0, -1, null, null, null);

    public Changes {
        if (revision < 0) {
            throw new IllegalArgumentException("revisions begin at 0");
        }
    }

    /** Whether there is nothing left to correct. */
    public boolean isGone() {
        return withdrawnAt != null || erasedAt != null;
    }

    Changes corrected(Instant at) {
        return new Changes(revision + 1, told, at, null, null);
    }

    Changes withdrawn(Instant at) {
        return new Changes(revision + 1, told, correctedAt, at, null);
    }

    Changes erased(Instant at) {
        return new Changes(revision, told, null, withdrawnAt, at);
    }
}
