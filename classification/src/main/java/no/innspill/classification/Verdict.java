package no.innspill.classification;

/**
 * What probabilities come to, by limits.
 *
 * @param language the place of the language among {@link Tasks#LANGUAGES}
 * @param kind the place of the kind among {@link Tasks#KINDS}
 * @param theme the place of the theme among {@link Tasks#THEMES}
 * @param level the place of the level among {@link Tasks#LEVELS}
 * @param right how sure it is that what follows goes right: that an appeal or a call for help is one; else that it is neither and that
 *     theme and level are as found. 0 where nobody could be found by it: spam, and what has no theme or level
 */
public record Verdict(int language, int kind, int theme, int level, double right) {

    public static Verdict of(Answers answers, Limits limits) {
        int kind = kind(answers.kind(), limits);
        int theme = Answers.best(answers.theme());
        int level = Answers.best(answers.level());
        return new Verdict(Answers.best(answers.language()), kind, theme, level, right(answers, kind, theme, level));
    }

    /** Whether it is told to be an appeal or a call for help. */
    public boolean urgent() {
        return kind == Answers.HELP || kind == Answers.APPEAL;
    }

    private static int kind(double[] shares, Limits limits) {
        if (shares[Answers.HELP] >= limits.help()) {
            return Answers.HELP;
        }
        if (shares[Answers.APPEAL] >= limits.appeal()) {
            return Answers.APPEAL;
        }
        int best = -1;
        for (int k = 0; k < shares.length; k++) {
            boolean urgent = k == Answers.HELP || k == Answers.APPEAL;
            if (!urgent && (best < 0 || shares[k] > shares[best])) {
                best = k;
            }
        }
        return best;
    }

    private static double right(Answers answers, int kind, int theme, int level) {
        double[] kinds = answers.kind();
        if (kind == Answers.HELP || kind == Answers.APPEAL) {
            return kinds[kind];
        }
        if (kind == Answers.SPAM || theme == Answers.NO_THEME || level == Answers.NO_LEVEL) {
            return 0;
        }
        double feedback = 1 - kinds[Answers.HELP] - kinds[Answers.APPEAL] - kinds[Answers.SPAM];
        return Math.max(0, feedback) * answers.theme()[theme] * answers.level()[level];
    }
}
