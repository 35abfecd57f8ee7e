package no.innspill.classification.skos;

/**
 * Something in a file that does not keep it from being used.
 *
 * @param address of the concept that it is about
 * @param line where the concept begins, from 1; 0 where that is not known
 * @param detail an address, a language or a label; may be empty
 */
public record Problem(Kind kind, String address, long line, String detail) {

    /** What can be wrong. */
    public enum Kind {
        /** A theme or word lacks its name in a language that names are asked for; the detail says which. */
        MISSING_LABEL("has no skos:prefLabel in this language"),
        NO_NAME("has no name in any language and is left out"),
        SEVERAL_NAMES("has several names in one language; the first is used"),
        NO_PARENT("is a word below no theme and is left out"),
        UNKNOWN_PARENT("is below something that the file does not hold as a theme or word"),
        NOT_A_CONCEPT("has labels and is no skos:Concept; it is left out"),
        /** Longer than a label is anywhere. */
        LONG_LABEL("has a label of more than %d characters, which is passed over".formatted(Node.LONGEST_LABEL)),
        LANGUAGE("has labels in a language that is not used");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In English, to be put after the address. */
        public String words() {
            return words;
        }
    }
}
