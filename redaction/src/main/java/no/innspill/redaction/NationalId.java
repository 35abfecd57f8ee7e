package no.innspill.redaction;

/**
 * National identity numbers: ordinary, D-numbers (day + 40), H-numbers (month + 40), synthetic ones (month + 80 of
 * Skatteetaten's Tenor, + 65 of NAV's) and what combines them, in the forms that people write: in one, after the date, or
 * with the date in pairs.
 */
final class NationalId {
    private static final int[][] SHAPES = {
        {11}, {6, 5}, {2, 2, 2, 5}, {6, 3, 2}, {2, 2, 2, 3, 2}, {2, 2, 7}, {3, 3, 5}, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}
    };
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int[] MONTH_SHIFTS = {0, 40, 65, 80};
    private static final int DUF_DIGITS = 12;
    private static final int INDIVIDUAL_DIGITS = 5;

    private NationalId() {}

    /** How many of the groups are an identity number, or 0. */
    static int groups(Groups groups) {
        int of = groups.groupsOf(11);
        if (of > 0 && !(groups.length(0) == 11 && of > 1)) {
            String digits = groups.digits(of);
            boolean told = told(groups, of) || groups.ownId();
            boolean form = CheckDigits.nationalId(digits) || (of == 2 && groups.shape(6, INDIVIDUAL_DIGITS));
            if (dated(digits) ? told || checked(groups, digits, of) : (told && form) || another(groups, digits, of)) {
                return of;
            }
        }
        int duf = groups.groupsOf(DUF_DIGITS);
        if (duf > 0 && groups.alone(duf) && told(groups, duf)) {
            return duf;
        }
        boolean lastFive = groups.length(0) == INDIVIDUAL_DIGITS && groups.alone(1) && told(groups, 1);
        return lastFive ? 1 : 0;
    }

    private static boolean checked(Groups groups, String digits, int of) {
        if (!CheckDigits.nationalId(digits) || (of == 1 && groups.decimals())) {
            return false;
        }
        for (int[] shape : SHAPES) {
            if (shape.length == of && groups.shape(shape)) {
                return !(of == 1 && account(groups));
            }
        }
        return told(groups, of) || groups.ownId();
    }

    /** Eleven digits in a row are also how an account is written where a word says so, or money goes there; every identity number has an account's check digit. */
    private static boolean account(Groups groups) {
        return groups.around(1).is(Cue.ACCOUNT)
                || (groups.alone(1) && groups.moneyPaid())
                || (groups.alone(1) && groups.putRight(Cue.ACCOUNT, Cue.NATIONAL));
    }

    /** «… men ikke med 03936517772»: without a date, as some numbers for tests are, where identity numbers are spoken of. */
    private static boolean another(Groups groups, String digits, int of) {
        return of == 1
                && groups.alone(1)
                && CheckDigits.nationalId(digits)
                && !groups.around(1).is(Cue.ACCOUNT)
                && !groups.paid()
                && groups.mentioned(Cue.NATIONAL, Kind.NATIONAL_ID);
    }

    private static boolean told(Groups groups, int of) {
        return groups.around(of).is(Cue.NATIONAL);
    }

    private static boolean dated(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int plainDay = day > 40 ? day - 40 : day;
        for (int shift : MONTH_SHIFTS) {
            int plain = month - shift;
            if (plain >= 1 && plain <= 12) {
                return plainDay >= 1 && plainDay <= DAYS[plain - 1];
            }
        }
        return false;
    }
}
