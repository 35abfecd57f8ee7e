package no.innspill.intake.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.innspill.redaction.Found;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redactor;

/**
 * The sender's own id of a piece: the same id is the same piece. Letters, digits and {@code . _ : / -}, at most 128.
 *
 * <p>An id that is personal data is refused, as the feedback's id is derived from it and could be guessed back. Digits that read as a
 * telephone number, and short codes, are also ids of systems by chance: they are let in, and are not passed on.
 */
public record ExternalId(String value) implements SenderId {
    /** The most characters that it may have. */
    public static final int LONGEST = 128;

    /** Among so many hexadecimal digits some read as a date or a number by chance; a UUID tells nothing of a person. */
    private static final Pattern UUIDS =
            Pattern.compile("(?i)(?<![0-9a-f])[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f])");

    private static final Set<Kind> BY_CHANCE = EnumSet.of(Kind.PHONE, Kind.NAV_IDENT, Kind.PLATE);

    public ExternalId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("no id of a sender");
        }
    }

    public static boolean isWellFormed(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && letterOrDigit(value.charAt(0))
                && value.chars().allMatch(c -> letterOrDigit(c) || "._:/-".indexOf(c) >= 0);
    }

    /** Whether it tells who a person is. */
    public static boolean isPersonal(String value, Redactor redactor) {
        List<Found> found =
                redactor.redact(UUIDS.matcher(value).replaceAll("id")).found();
        return found.stream().anyMatch(one -> !BY_CHANCE.contains(one.kind()));
    }

    @Override
    public String derivedFrom() {
        return value;
    }

    private static boolean letterOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
