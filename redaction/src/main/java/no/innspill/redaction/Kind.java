package no.innspill.redaction;

/**
 * A kind of personal data.
 *
 * <p>In the stored text each find is replaced by a mark: the kind's name in square brackets, such as {@code [PHONE]}. A
 * stored text has readers of four languages, and what classifies it should see one word however it was written; a console
 * shows the mark in its reader's words.
 */
public enum Kind {
    NATIONAL_ID,
    PHONE,
    EMAIL,
    ACCOUNT,
    CARD,
    NAME,
    ADDRESS,
    NAV_IDENT,
    IP,
    PLATE,
    BIRTHDATE;

    /** What stands in the text instead. */
    public String mark() {
        return "[" + name() + "]";
    }
}
