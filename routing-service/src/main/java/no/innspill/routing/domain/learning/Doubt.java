package no.innspill.routing.domain.learning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a person has to say twice that a model is to be put in force. */
public enum Doubt {
    NONE,
    /** It would miss calls for help that the one in force finds. */
    MISSES_CALLS_FOR_HELP,
    /** It was never compared with the one in force. */
    NOT_COMPARED;

    /**
     * A model as it stands for a choice.
     *
     * @param label what decisions call it
     * @param trial how it did beside the one that was in force when it was made; none of the shipped one
     */
    public record Standing(String label, @Nullable Trial trial) {}

    /**
     * What speaks against putting a model in the place of another.
     *
     * @param back whether it is the one before, to which anybody goes back at once
     */
    public static Doubt of(Standing wanted, Standing inForce, boolean back) {
        if (back || wanted.label().equals(inForce.label())) {
            return NONE;
        }
        return trial(wanted, inForce)
                .map(trial -> trial.missesCallsForHelp() ? MISSES_CALLS_FOR_HELP : NONE)
                .orElse(NOT_COMPARED);
    }

    private static Optional<Trial> trial(Standing wanted, Standing inForce) {
        return Optional.ofNullable(wanted.trial())
                .filter(trial -> trial.against().equals(inForce.label()))
                .or(() -> Optional.ofNullable(inForce.trial())
                        .filter(trial -> trial.against().equals(wanted.label()))
                        .map(trial -> trial.turned(inForce.label())));
    }
}
