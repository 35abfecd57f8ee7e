package no.innspill.intake.domain;

import no.innspill.redaction.CheckDigits;

/** A body in the register of legal entities: nine digits, the last a check digit by modulus 11. */
public record OrganisationNumber(String value) {
    private static final int DIGITS = 9;

    public OrganisationNumber {
        if (!isWellFormed(value) || !CheckDigits.organisation(value)) {
            throw new IllegalArgumentException("no organisation number");
        }
    }

    /** Whether it has nine digits, right or wrong. */
    public static boolean isWellFormed(String value) {
        return value.length() == DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether it has nine digits and the last one checks. */
    public static boolean isValid(String value) {
        return isWellFormed(value) && CheckDigits.organisation(value);
    }
}
