package no.innspill.reporting.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What figures can be told apart by. */
public enum Dimension {
    DAY,
    BODY,
    UNIT,
    SERVICE,
    THEME,
    KIND,
    CHANNEL;

    /** Its name in addresses, in JSON and in documents. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Dimension> of(String key) {
        return Arrays.stream(values()).filter(d -> d.key().equals(key)).findFirst();
    }
}
