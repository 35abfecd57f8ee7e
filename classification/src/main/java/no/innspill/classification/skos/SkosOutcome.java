package no.innspill.classification.skos;

/** What came of reading a file. */
public sealed interface SkosOutcome {

    /** It can be used, with or without problems. */
    record Read(Published published) implements SkosOutcome {}

    /**
     * It cannot be used.
     *
     * @param line where, from 1; 0 where that is not known
     * @param detail what the reader stumbled over, in English; may be empty
     */
    record Refused(Refusal why, long line, String detail) implements SkosOutcome {}
}
