package no.innspill.routing.domain.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A model that is learnt here, from being asked for on.
 *
 * @param number 1 for the first; 0 is the shipped one, which is none of these
 * @param ground what it is made upon: features, lexicons, settings
 * @param by the subject of the person who asked for it; none where it was begun by itself
 * @param byName the name of that person
 * @param failure why it failed; none where it did not
 * @param made what came of it; none before it is ready
 * @param kept whether the model itself is kept still
 */
public record ModelVersion(
        long number,
        TrainingState state,
        String ground,
        @Nullable String by,
        @Nullable String byName,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable TrainingFailure failure,
        @Nullable Made made,
        boolean kept) {

    /** The number of the model that comes with the program. */
    public static final long SHIPPED = 0;

    /**
     * What came of a training.
     *
     * @param label what decisions call it, such as {@code 3-1f0c22ab}
     * @param shippedTexts how many texts that come with the program it was learnt from
     * @param corrections how many corrected pieces it was learnt from
     */
    public record Made(String label, int shippedTexts, int corrections, Trial trial) {}

    /** Whether it can be put in force. */
    public boolean isReady() {
        return state == TrainingState.READY && kept && made != null;
    }
}
