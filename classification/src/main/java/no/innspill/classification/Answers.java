package no.innspill.classification;

import no.innspill.classification.statistics.LinearModel;

/** The probabilities that a model gives, by what was asked, each in the order of {@link Tasks}. */
@SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
public record Answers(double[] language, double[] kind, double[] theme, double[] level) {

    private static final double LEXICON = 0.55;

    public static final int HELP = Tasks.KINDS.indexOf(Kind.CALL_FOR_HELP.name());
    public static final int APPEAL = Tasks.KINDS.indexOf(Kind.APPEAL.name());
    public static final int SPAM = Tasks.KINDS.indexOf(Kind.SPAM.name());
    public static final int NO_THEME = Tasks.THEMES.indexOf(Tasks.NO_THEME);
    public static final int NO_LEVEL = Tasks.LEVELS.indexOf(Tasks.NO_LEVEL);

    /** Answers in the order of {@link Tasks}. */
    public static Answers of(LinearModel model, double[][] found) {
        return new Answers(
                found[model.task(Tasks.LANGUAGE)],
                found[model.task(Tasks.KIND)],
                found[model.task(Tasks.THEME)],
                found[model.task(Tasks.LEVEL)]);
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
        return new Answers(language, moved, theme, level);
    }

    private static double filled(double share, double lexicon) {
        return share + (1 - share) * LEXICON * lexicon;
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
