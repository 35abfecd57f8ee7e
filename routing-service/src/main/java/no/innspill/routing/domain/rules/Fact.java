package no.innspill.routing.domain.rules;

/** Something that is known of a piece as one value or several, which rules compare with. */
public enum Fact {
    BODY("body", 0.01),
    SERVICE("service", 0.005),
    CHANNEL("channel", 0.3),
    /** A page and all that it lies below. */
    PAGE("page", 0.01),
    FOUND_IT("found-it", 0.3),
    /** On which side of its scale a rating is. */
    RATING("rating", 0.3),
    KIND("kind", 0.2),
    /** The theme alone. */
    THEME("theme", 0.02),
    /** The theme and all that it lies below. */
    THEME_UNDER("theme", 0.03),
    LANGUAGE("language", 0.5),
    /** The level of government that the words speak of. */
    LEVEL("level", 0.3),
    SEVERITY("severity", 0.3),
    /** A municipality and its county. */
    AREA("area", 0.02),
    ROLE("role", 0.4),
    STEP("step", 0.01),
    SENSITIVE("sensitive", 0.1);

    private final String word;
    private final double share;

    Fact(String word, double share) {
        this.word = word;
        this.share = share;
    }

    /** As it is called in the language of rules. */
    public String word() {
        return word;
    }

    /** The share of all pieces that have one certain value of it, roughly: rules are looked up by their rarest condition. */
    double share() {
        return share;
    }
}
