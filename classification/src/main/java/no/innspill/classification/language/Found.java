package no.innspill.classification.language;

/**
 * What was found, and how sure that is.
 *
 * @param confidence 0 to 1
 */
public record Found<T>(T value, double confidence) {

    public Found {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is between 0 and 1");
        }
    }
}
