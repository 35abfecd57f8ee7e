package no.innspill.intake.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the one who spoke up can be reached. It stays in intake, encrypted, and is never part of what is published.
 *
 * @param name what they call themselves, 1 to {@value #LONGEST_NAME} characters
 * @param email an address of theirs, as {@link #email(String)} gives it
 * @param phone a number of theirs, as {@link #phone(String)} gives it
 */
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 100;

    /** The most characters of an address (RFC 5321, 4.5.3.1.3, less the brackets). */
    public static final int LONGEST_EMAIL = 254;

    /** The most characters that a number is written with. */
    public static final int LONGEST_PHONE = 30;

    /** What HTML takes for an address, with at least one point in its domain, which may have the letters of Latin scripts. */
    private static final Pattern EMAIL = Pattern.compile("[0-9A-Za-z.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[0-9A-Za-z\\u00C0-\\u024F-]{1,63}(\\.[0-9A-Za-z\\u00C0-\\u024F-]{1,63}){1,8}");

    private static final Pattern PHONE = Pattern.compile("[+(]{0,2}[0-9][0-9 ().-]{3,27}");
    private static final String HERE = "NO";

    public Contact {
        if (email == null && phone == null) {
            throw new IllegalArgumentException("nothing to reach anyone by");
        }
    }

    /** Reads an address that somebody wrote; nothing where it is none. */
    public static Optional<String> email(String written) {
        return written.length() <= LONGEST_EMAIL && EMAIL.matcher(written).matches()
                ? Optional.of(written)
                : Optional.empty();
    }

    /** Reads a number that somebody wrote, Norwegian where no country is given, in the form of E.164; nothing where it can be none. */
    public static Optional<String> phone(String written) {
        if (!PHONE.matcher(written).matches()) {
            return Optional.empty();
        }
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber read = numbers.parse(written, HERE);
            return numbers.isPossibleNumber(read)
                    ? Optional.of(numbers.format(read, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Each way to reach them, the same however it was written: what tells that two pieces are of one person. */
    List<String> ways() {
        return Stream.of(
                        email == null ? null : "email:" + email.toLowerCase(Locale.ROOT),
                        phone == null ? null : "phone:" + phone)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Never who it is: what is printed ends in a log. */
    @Override
    public String toString() {
        return "Contact";
    }
}
