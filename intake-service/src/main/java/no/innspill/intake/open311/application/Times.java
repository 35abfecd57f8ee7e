package no.innspill.intake.open311.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import no.innspill.intake.domain.FeedbackId;
import org.jspecify.annotations.Nullable;

/** When something last happened to pieces. */
public interface Times {

    /** Those of the pieces to which something has happened since they came. */
    Map<FeedbackId, Time> find(Collection<FeedbackId> ids);

    /**
     * The times of a piece.
     *
     * @param changedAt when it last went somewhere or was worked on
     * @param deadline the day by which it should be resolved; none where nobody has said
     */
    record Time(Instant changedAt, @Nullable LocalDate deadline) {}
}
