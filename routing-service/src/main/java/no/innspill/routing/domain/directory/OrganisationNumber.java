package no.innspill.routing.domain.directory;

/**
 * The number of a body in Enhetsregisteret: nine digits, the last a check digit (weights 3 2 7 6 5 4 3 2, modulo 11; a check digit of
 * 10 is never given out).
 */
public record OrganisationNumber(String value) {

    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MODULUS = 11;

    public OrganisationNumber {
        if (!value.matches("\\d{9}")) {
            throw new IllegalArgumentException("an organisation number has nine digits: " + value);
        }
        if (checkDigit(value) != value.charAt(WEIGHTS.length) - '0') {
            throw new IllegalArgumentException("the check digit is wrong: " + value);
        }
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (MODULUS - sum % MODULUS) % MODULUS;
    }
}
