package no.innspill.classification;

import java.util.Set;
import no.innspill.classification.statistics.LinearModel;

/**
 * The probabilities that a model gives, by what was asked, each in the order of {@link Tasks}.
 *
 * @param severity if the kind does not tell it: see {@link #severities}
 */
@SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
public record Answers(
        double[] language,
        double[] kind,
        double[] theme,
        double[] level,
        double[] what,
        double[] how,
        double[] severity) {

    private static final double LEXICON = 0.55;

    public static final int HELP = Tasks.KINDS.indexOf(Kind.CALL_FOR_HELP.name());
    public static final int APPEAL = Tasks.KINDS.indexOf(Kind.APPEAL.name());
    public static final int SPAM = Tasks.KINDS.indexOf(Kind.SPAM.name());
    public static final int NO_THEME = Tasks.THEMES.indexOf(Tasks.NO_THEME);
    /** The kinds that tell of themselves how bad something is. */
    public static final Set<Kind> TELLS_SEVERITY = Set.of(Kind.CALL_FOR_HELP, Kind.PRAISE, Kind.SPAM);

    private static final int PRAISE = Tasks.KINDS.indexOf(Kind.PRAISE.name());
    private static final int LOW = Tasks.SEVERITIES.indexOf(Signs.Severity.LOW.name());
    private static final int HIGH = Tasks.SEVERITIES.indexOf(Signs.Severity.HIGH.name());
    private static final int ACUTE = Tasks.SEVERITIES.indexOf(Signs.Severity.ACUTE.name());
    public static final int NO_LEVEL = Tasks.LEVELS.indexOf(Tasks.NO_LEVEL);

    /** Answers in the order of {@link Tasks}. */
    public static Answers of(LinearModel model, double[][] found) {
        return new Answers(
                found[model.task(Tasks.LANGUAGE)],
                found[model.task(Tasks.KIND)],
                found[model.task(Tasks.THEME)],
                found[model.task(Tasks.LEVEL)],
                found[model.task(Tasks.WHAT)],
                found[model.task(Tasks.HOW)],
                found[model.task(Tasks.SEVERITY)]);
    }

    /**
     * The same with what the lexicon says of appeals and calls for help, which is seldom wrong: what the model leaves open it fills a part
     * of.
     */
    public Answers with(KindFound lexicon) {
        double[] moved = kind.clone();
        moved[HELP] = filled(moved[HELP], lexicon.confidenceOf(Kind.CALL_FOR_HELP));
        moved[APPEAL] = filled(moved[APPEAL], lexicon.confidenceOf(Kind.APPEAL));
        double urgent = moved[HELP] + moved[APPEAL];
        if (urgent > 1) {
            moved[HELP] /= urgent;
            moved[APPEAL] /= urgent;
            urgent = 1;
        }
        double others = 1 - kind[HELP] - kind[APPEAL];
        for (int k = 0; k < moved.length; k++) {
            if (k != HELP && k != APPEAL) {
                moved[k] = others <= 0 ? 0 : kind[k] * (1 - urgent) / others;
            }
        }
        return new Answers(language, moved, theme, level, what, how, severity);
    }

    private static double filled(double share, double lexicon) {
        return share + (1 - share) * LEXICON * lexicon;
    }

    /** The probabilities of the severities: by the kind where it tells, else by the words. */
    public double[] severities() {
        double told = kind[HELP] + kind[PRAISE] + kind[SPAM];
        double[] shares = new double[severity.length];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.max(0, 1 - told) * severity[k];
        }
        shares[LOW] += kind[PRAISE] + kind[SPAM];
        shares[ACUTE] += kind[HELP];
        return shares;
    }

    /** How probable it is that somebody comes to harm or is in danger, by {@link #severities}. */
    public static double harm(double[] severities) {
        return Math.min(1, severities[HIGH] + severities[ACUTE]);
    }

    /** The place of the largest share. */
    public static int best(double[] shares) {
        int best = 0;
        for (int k = 1; k < shares.length; k++) {
            best = shares[k] > shares[best] ? k : best;
        }
        return best;
    }
}
