package no.innspill.routing.domain.rules;

/** How a figure is compared. */
public enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    EXACTLY("="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
        return sign;
    }

    boolean holds(double left, double right) {
        return switch (this) {
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case EXACTLY -> Double.compare(left, right) == 0;
            case AT_LEAST -> left >= right;
            case MORE -> left > right;
        };
    }
}
