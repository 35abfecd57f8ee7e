package no.innspill.intake.domain.widget;

import java.util.Optional;
import java.util.regex.Pattern;

/** A site by the name in its pages' script tag: 4 to 40 small letters, digits and single dashes, a letter first. */
public record SiteId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z](?:-?[a-z0-9]){3,39}");
    private static final int LONGEST = 40;

    public SiteId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("no id of a site");
        }
    }

    /** Reads what stands in an address; nothing for what no site is called. */
    public static Optional<SiteId> read(String value) {
        return isWellFormed(value) ? Optional.of(new SiteId(value)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
