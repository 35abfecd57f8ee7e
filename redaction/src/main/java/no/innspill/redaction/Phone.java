package no.innspill.redaction;

import java.util.Set;

/**
 * Norwegian telephone numbers of eight digits. Mobile numbers (4 and 9) are a person's unless a word says that the digits
 * are something else; fixed lines have to be told, or no number of something, nor start with a year. Left alone are freephone and
 * shared-cost numbers (8), the numbers that public offices publish, and a fixed line that stands beside an office's name.
 */
final class Phone {
    private static final Set<String> PUBLIC = WordList.words("office-numbers.txt");
    private static final int DIGITS = 8;
    private static final int MOST_GROUPS = 5;

    /** Numbers that are given to nobody, for tests and films (Nkom). */
    private static final String TEST_RANGE = "6805";

    private Phone() {}

    /** How many of the groups are a telephone number, or 0. */
    static int groups(Groups groups) {
        int of = groups.groupsOf(DIGITS);
        boolean digitByDigit = of == DIGITS && groups.around(of).is(Cue.PHONE);
        if (of > 0 && (of <= MOST_GROUPS || digitByDigit) && groups.alone(of) && norwegian(groups, of)) {
            return of;
        }
        return toldForeign(groups);
    }

    /** How many of the groups are a number that public offices are called on, or 0. */
    static int publishedGroups(Groups groups) {
        int of = groups.groupsOf(DIGITS);
        return of > 0 && of <= MOST_GROUPS && groups.alone(of) && published(groups.digits(of)) ? of : 0;
    }

    static boolean mobile(String digits) {
        return digits.startsWith("4") || digits.startsWith("9");
    }

    /** Whether digits after 47 are a number that public offices are called on. */
    static boolean published(String digits) {
        return PUBLIC.contains(digits) || digits.startsWith("80") || digits.startsWith("81") || digits.startsWith("82");
    }

    /** «22 96 16 00»: what offices are called on, while who says it of a number of their own says so. */
    static boolean switchboard(Groups groups, int of, String digits) {
        boolean fixed = "23567".indexOf(digits.charAt(0)) >= 0;
        return fixed
                && digits.endsWith("00")
                && of >= DIGITS / 2
                && !digits.startsWith(TEST_RANGE)
                && !groups.around(of).personal()
                && !groups.labelled(Cue.PHONE)
                && !groups.privateAfter(of);
    }

    private static boolean norwegian(Groups groups, int of) {
        String digits = groups.digits(of);
        Surroundings around = groups.around(of);
        if (published(digits) || hours(groups) || around.impersonal() || (groups.shape(4, 4) && groups.inRow(of))) {
            return false;
        }
        boolean told = around.is(Cue.PHONE);
        boolean likely =
                digits.startsWith(TEST_RANGE) || (of == 1 && !around.is(Cue.NUMBER) && !digits.startsWith("20"));
        return switch (digits.charAt(0)) {
            case '4', '9' -> told || mobileForm(groups, of);
            case '2', '3', '5', '6', '7' ->
                (told || likely || fixedForm(groups, of))
                        && !switchboard(groups, of, digits)
                        && ((!around.office() && !groups.office(of)) || around.personal());
            default -> told;
        };
    }

    /** «Telefonen er åpen 09.00-15.30», «0900-1530» */
    private static boolean hours(Groups groups) {
        if (groups.shape(4, 4)) {
            return groups.separator(0) == '-' && time(groups.digits(0, 1)) && time(groups.digits(1, 2));
        }
        return groups.shape(2, 2, 2, 2)
                && groups.separator(0) == '.'
                && groups.separator(1) == '-'
                && groups.separator(2) == '.'
                && time(groups.digits(0, 2))
                && time(groups.digits(2, 4));
    }

    /** Whether four digits are a time of the day. */
    private static boolean time(String digits) {
        return digits.compareTo("2400") <= 0 && digits.charAt(2) < '6';
    }

    private static boolean mobileForm(Groups groups, int of) {
        return of == 1
                || (groups.shape(3, 2, 3) && uniform(groups, of))
                || (groups.shape(2, 2, 2, 2) && uniform(groups, of) && ends(groups, of))
                || (groups.shape(4, 4) && groups.separator(0) == ' ' && ends(groups, of));
    }

    private static boolean fixedForm(Groups groups, int of) {
        boolean form = groups.shape(2, 2, 2, 2) || groups.shape(3, 2, 3);
        return form && groups.apartBy(' ', of) && ends(groups, of);
    }

    private static boolean uniform(Groups groups, int of) {
        return groups.apartBy(groups.separator(0), of) && groups.separator(0) != '/';
    }

    /** Whether no short group follows, as in a row of numbers; two telephone numbers may follow each other. */
    private static boolean ends(Groups groups, int of) {
        return groups.count() == of
                || groups.separator(of - 1) != ' '
                || groups.length(of) > 2
                || groups.count() >= 2 * of;
    }

    /** «My number is 070-123 45 67»: other countries' numbers as they are written at home, where a word tells. */
    private static int toldForeign(Groups groups) {
        for (int length = 11; length >= 9; length--) {
            int of = groups.groupsOf(length);
            if (of > 0
                    && of <= MOST_GROUPS
                    && groups.alone(of)
                    && groups.around(of).is(Cue.PHONE)) {
                boolean america = groups.shape(3, 3, 4);
                if (america
                        || groups.digits(of).startsWith("0")
                        || groups.digits(of).startsWith("47")) {
                    return of;
                }
            }
        }
        return 0;
    }
}
