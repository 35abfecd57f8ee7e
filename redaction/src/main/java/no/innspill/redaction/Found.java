package no.innspill.redaction;

/**
 * One piece of personal data in a text.
 *
 * @param start index of its first UTF-16 unit in the text as it was given
 * @param end index after its last
 */
public record Found(Kind kind, int start, int end) {
    public Found {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("start and end: no span");
        }
    }
}
