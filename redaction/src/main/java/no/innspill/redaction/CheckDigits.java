package no.innspill.redaction;

/** The check digits that tell one number of so many digits from another. Arguments hold digits only. */
public final class CheckDigits {
    private static final int[] NATIONAL_K1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] ELEVEN = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] ORGANISATION = {3, 2, 7, 6, 5, 4, 3, 2};

    private CheckDigits() {}

    /** Organisation number: nine digits, the last by modulus 11. */
    public static boolean organisation(String digits) {
        return digits.length() == 9 && weighted(digits, ORGANISATION, 8) == digits.charAt(8) - '0';
    }

    /** Bank account: eleven digits, the last by modulus 11. */
    static boolean account(String digits) {
        return digits.length() == 11 && weighted(digits, ELEVEN, 10) == digits.charAt(10) - '0';
    }

    /**
     * National identity number: eleven digits, the last two by modulus 11. From 2032 the sum that the first of them completes
     * may leave 0, 1, 2 or 3 (Skatteetaten); the rule for the second stays.
     */
    static boolean nationalId(String digits) {
        if (digits.length() != 11 || weighted(digits, ELEVEN, 10) != digits.charAt(10) - '0') {
            return false;
        }
        return (sum(digits, NATIONAL_K1, 9) + digits.charAt(9) - '0') % 11 <= 3;
    }

    /** Payment card: the last digit by Luhn's formula (ISO/IEC 7812-1). */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int value = i % 2 == 0 ? digit : digit * 2;
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    /** IBAN: letters and digits, modulus 97 of the number they make leaves 1 (ISO 13616). */
    static boolean iban(String account) {
        int rest = 0;
        String turned = account.substring(4) + account.substring(0, 4);
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** The check digit by modulus 11; 10 where there is none. */
    private static int weighted(String digits, int[] weights, int count) {
        int check = 11 - sum(digits, weights, count) % 11;
        return check == 11 ? 0 : check;
    }

    private static int sum(String digits, int[] weights, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
