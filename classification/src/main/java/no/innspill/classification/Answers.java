package no.innspill.classification;

import no.innspill.classification.statistics.LinearModel;

/** The probabilities that a model gives, by what was asked, each in the order of {@link Tasks}. */
@SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
public record Answers(double[] language, double[] kind, double[] theme, double[] level) {

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

    public static int best(double[] shares) {
        int best = 0;
        for (int k = 1; k < shares.length; k++) {
            best = shares[k] > shares[best] ? k : best;
        }
        return best;
    }
}
