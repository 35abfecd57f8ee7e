package no.innspill.intake.domain;

/**
 * An answer on a scale.
 *
 * @param question the question's id in the body's question bank
 * @param questionVersion the version of its wording, from 1
 * @param min the lowest answer possible
 * @param max the highest answer possible
 * @param value the answer, in steps of one
 */
public record Rating(String question, int questionVersion, int min, int max, int value) {
    /** Ends of scales lie between minus this and this. */
    public static final int WIDEST = 100;

    public Rating {
        if (questionVersion < 1 || min < -WIDEST || max > WIDEST || min >= max || value < min || value > max) {
            throw new IllegalArgumentException("no answer on a scale");
        }
    }
}
