package no.innspill.classification;

/**
 * What a text says of a service besides its kind, found by words alone: what is not said in so many words stays {@link Fit#UNSAID}.
 *
 * @param what whether the person got the right thing
 * @param how whether it was done in the right way
 */
public record Signs(Fit what, Fit how, Severity severity) {

    /** Nothing was said. */
    static final Signs NONE = new Signs(Fit.UNSAID, Fit.UNSAID, Severity.LOW);

    /** Whether something was as the person needed it. */
    public enum Fit {
        FITS,
        FITS_NOT,
        UNSAID
    }

    /** How bad it is for the person, as far as the words tell. */
    public enum Severity {
        LOW,
        /** It stops or costs them something. */
        MEDIUM,
        /** It harms health, income, home or rights. */
        HIGH,
        /** Somebody is in danger. */
        ACUTE
    }
}
