package no.innspill.routing.domain.learning;

/** What two models are compared by, in the order that matters. */
public enum Measure {
    HELP_RECALL,
    HELP_PRECISION,
    APPEAL_RECALL,
    APPEAL_PRECISION,
    RIGHT,
    TRIAGE,
    KIND_F1,
    THEME_F1;

    private static final double NEXT_TO_NOTHING = 1e-6;

    /** How the second of two does beside the first. */
    public enum Mark {
        BETTER,
        SAME,
        WORSE,
        /** There was nothing to measure it on. */
        NOT_MEASURED
    }

    /** The figure, 0 to 1. */
    public double of(Figures figures) {
        return switch (this) {
            case HELP_RECALL -> figures.help().recall();
            case HELP_PRECISION -> figures.help().precision();
            case APPEAL_RECALL -> figures.appeals().recall();
            case APPEAL_PRECISION -> figures.appeals().precision();
            case RIGHT -> figures.right();
            case TRIAGE -> figures.triage();
            case KIND_F1 -> figures.kindF1();
            case THEME_F1 -> figures.themeF1();
        };
    }

    /** On how many texts it is measured. */
    public int count(Figures figures) {
        return switch (this) {
            case HELP_RECALL -> figures.help().there();
            case HELP_PRECISION -> figures.help().told();
            case APPEAL_RECALL -> figures.appeals().there();
            case APPEAL_PRECISION -> figures.appeals().told();
            case RIGHT -> figures.alone();
            case TRIAGE -> figures.texts();
            case KIND_F1 -> figures.kinds();
            case THEME_F1 -> figures.themes();
        };
    }

    /** How the second does beside the first. What goes to triage is the worse the more it is. */
    Mark mark(Figures before, Figures after) {
        if (count(before) == 0 || count(after) == 0) {
            return Mark.NOT_MEASURED;
        }
        double gain = (of(after) - of(before)) * (this == TRIAGE ? -1 : 1);
        return Math.abs(gain) < NEXT_TO_NOTHING ? Mark.SAME : gain > 0 ? Mark.BETTER : Mark.WORSE;
    }
}
