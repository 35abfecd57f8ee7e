package no.innspill.redaction;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.jspecify.annotations.Nullable;

/** Telephone numbers with a country's code: {@code +47}, {@code 0047}, {@code (+46)}, and {@code 47} before a mobile number. */
final class InternationalPhone {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;
    private static final int NORWEGIAN = 10;
    private static final int MOST_AREA_DIGITS = 4;

    private InternationalPhone() {}

    /**
     * A telephone number in the text.
     *
     * @param secret whether it is to be taken out; an office's is not
     */
    record Span(int first, int last, boolean secret) {}

    /** The number that the number token starts, or null. */
    static @Nullable Span at(Tokens text, Finds finds, int number) {
        boolean plus = text.isSymbol(number - 1, '+') && !text.isNumber(number - 2);
        boolean zeros = text.raw(number).startsWith("00");
        boolean bare = !plus && text.raw(number).startsWith("47") && !text.joined(number - 1);
        if (!plus && !zeros && !bare) {
            return null;
        }
        int first = plus ? number - 1 : number;
        boolean brackets = text.isSymbol(first - 1, '(') && text.isSymbol(number + 1, ')') && text.isNumber(number + 2);
        boolean area = plus && area(text, number);
        String code = brackets ? text.raw(number) : area ? withArea(text, number) : "";
        Groups groups = new Groups(text, finds, brackets ? number + 2 : area ? number + 4 : number);
        for (int of = groups.count(); of > 0; of--) {
            String digits = code + groups.digits(of);
            String withCode = zeros ? digits.substring(2) : digits;
            boolean length = withCode.length() >= SHORTEST && withCode.length() <= LONGEST;
            if (length && number(groups, of, withCode, zeros, bare)) {
                boolean secret = !withCode.startsWith("47") || secret(groups, of, withCode.substring(2));
                return new Span(brackets ? first - 1 : first, groups.last(of), secret);
            }
        }
        return null;
    }

    /** «+1 (202) 555-0143» */
    private static boolean area(Tokens text, int number) {
        return text.isSymbol(number + 1, '(')
                && text.isNumber(number + 2)
                && text.length(number + 2) <= MOST_AREA_DIGITS
                && text.isSymbol(number + 3, ')')
                && text.isNumber(number + 4);
    }

    /** The zero of «+44 (0)20» is dialled at home only. */
    private static String withArea(Tokens text, int number) {
        String area = text.raw(number + 2);
        return text.raw(number) + (area.equals("0") ? "" : area);
    }

    private static boolean number(Groups groups, int of, String digits, boolean zeros, boolean bare) {
        if (digits.startsWith("47")) {
            return digits.length() == NORWEGIAN && (!bare || bareMobile(groups, of, digits.substring(2)));
        }
        if (bare || (zeros && groups.around(of).impersonal())) {
            return false; // also «KID 0012345678903»
        }
        try {
            return PLANS.isValidNumber(PLANS.parse("+" + digits, null)) || (!zeros && of == groups.count());
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static boolean bareMobile(Groups groups, int of, String digits) {
        Surroundings around = groups.around(of);
        return groups.alone(of) && !around.impersonal() && (Phone.mobile(digits) || around.is(Cue.PHONE));
    }

    private static boolean secret(Groups groups, int of, String digits) {
        Surroundings around = groups.around(of);
        return !Phone.published(digits) && (Phone.mobile(digits) || !around.office() || around.personal());
    }
}
