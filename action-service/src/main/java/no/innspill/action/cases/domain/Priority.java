package no.innspill.action.cases.domain;

/** How much a case hurries among those with the same deadline. */
public enum Priority {
    HIGH(0),
    NORMAL(1),
    LOW(2);

    private final int rank;

    Priority(int rank) {
        this.rank = rank;
    }

    /** 0 for what comes first, and one more for each that comes later. */
    public int rank() {
        return rank;
    }
}
