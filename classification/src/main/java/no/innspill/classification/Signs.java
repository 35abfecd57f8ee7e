package no.innspill.classification;

import no.innspill.classification.language.Found;

/**
 * What a text says of a service besides its kind, each with how sure it is.
 *
 * @param what whether the person got the right thing
 * @param how whether it was done in the right way
 * @param severity how bad it is for somebody. Harm is told from a lower probability on than what is more probable, since it must not be
 *     missed: it may be told though its confidence is below one half
 */
public record Signs(Found<Fit> what, Found<Fit> how, Found<Severity> severity) {

    /** Nothing was said. */
    static final Signs NONE =
            new Signs(new Found<>(Fit.UNSAID, 1), new Found<>(Fit.UNSAID, 1), new Found<>(Severity.LOW, 1));

    /** Whether something was as the person needed it. */
    public enum Fit {
        FITS,
        FITS_NOT,
        UNSAID
    }

    /** How bad it is for somebody, as far as the text tells. */
    public enum Severity {
        LOW,
        /** It stops or costs them something. */
        MEDIUM,
        /** It harms health, income, home or rights. */
        HIGH,
        /** Somebody is in danger. */
        ACUTE
    }

    /** Whether a severity, as {@link Tasks} names it, is that somebody comes to harm or is in danger. */
    public static boolean harm(String severity) {
        return Severity.HIGH.name().equals(severity) || Severity.ACUTE.name().equals(severity);
    }

    /** What probabilities come to; a call for help is acute, whatever else its words say. */
    static Signs of(Answers answers, KindFound kind, Limits limits) {
        return new Signs(fit(answers.what()), fit(answers.how()), severity(answers, kind, limits));
    }

    private static Found<Fit> fit(double[] shares) {
        int best = Answers.best(shares);
        return new Found<>(Fit.valueOf(Tasks.FITS.get(best)), shares[best]);
    }

    private static Found<Severity> severity(Answers answers, KindFound kind, Limits limits) {
        double[] shares = answers.severities();
        if (kind.best().value() == Kind.CALL_FOR_HELP) {
            return new Found<>(Severity.ACUTE, Math.min(1, share(shares, Severity.ACUTE)));
        }
        return Answers.harm(shares) >= limits.harm()
                ? surer(shares, Severity.HIGH, Severity.ACUTE)
                : surer(shares, Severity.LOW, Severity.MEDIUM);
    }

    private static Found<Severity> surer(double[] shares, Severity one, Severity other) {
        Severity best = share(shares, other) > share(shares, one) ? other : one;
        return new Found<>(best, Math.min(1, share(shares, best)));
    }

    private static double share(double[] shares, Severity severity) {
        return shares[Tasks.SEVERITIES.indexOf(severity.name())];
    }
}
