package no.innspill.routing.domain.learning;

import org.jspecify.annotations.Nullable;

/**
 * A new model beside the one that was in force when it was made.
 *
 * @param against what decisions call the one in force
 * @param shipped on the held-out texts that come with the program
 * @param corrected on the corrected pieces that are held out; none where there are none yet
 */
public record Trial(
        String against, Comparison shipped, @Nullable Comparison corrected) {

    /** Whether calls for help would be missed that the other one finds. */
    public boolean missesCallsForHelp() {
        return shipped.missesCallsForHelp() || (corrected != null && corrected.missesCallsForHelp());
    }

    /** The same trial seen from the other model. */
    Trial turned(String label) {
        return new Trial(label, shipped.turned(), corrected == null ? null : corrected.turned());
    }
}
