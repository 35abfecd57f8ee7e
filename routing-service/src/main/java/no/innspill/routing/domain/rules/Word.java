package no.innspill.routing.domain.rules;

/**
 * A word that can stand in a text.
 *
 * @param value in lower case
 */
public record Word(Form form, String value) {

    /** How a word is compared. */
    public enum Form {
        /** As it is written. */
        WRITTEN(0.004),
        /** Without its endings, in bokmål and nynorsk. */
        NORWEGIAN(0.006),
        /** Without its endings, in English. */
        ENGLISH(0.006),
        /** The first letters of it. */
        BEGINNING(0.01);

        private final double share;

        Form(double share) {
            this.share = share;
        }
    }

    /** How often it is said, roughly: short words are said more. */
    double share() {
        return form.share * (value.length() <= 3 ? 8 : value.length() <= 5 ? 2 : 1);
    }
}
