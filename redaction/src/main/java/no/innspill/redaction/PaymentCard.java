package no.innspill.redaction;

import java.util.regex.Pattern;

/** Payment cards: 13 to 19 digits that pass Luhn's check and start as an issuer's number does, in one or in fours. */
final class PaymentCard {
    private static final int[] LENGTHS = {19, 18, 17, 16, 15, 14, 13};
    private static final Pattern ISSUER = Pattern.compile(
            "4.*|5[0-8].*|6(?:011|[2457]|3[0-9]|0[0-9]).*|3(?:[47]|0[0-5]|[689]|5[2-8]).*|2(?:2[2-9]|[3-6]|7[01]).*|9792.*");

    private PaymentCard() {}

    /** How many of the groups are a card number, or 0. */
    static int groups(Groups groups) {
        for (int length : LENGTHS) {
            int of = groups.groupsOf(length);
            if (of > 0 && groups.alone(of) && card(groups, of)) {
                return of;
            }
        }
        return 0;
    }

    private static boolean card(Groups groups, int of) {
        Surroundings around = groups.around(of);
        boolean told = around.is(Cue.CARD);
        boolean fours = of == 4 && groups.shape(4, 4, 4, 4);
        if (!told && ((around.impersonal() && !fours) || !inForm(groups, of))) {
            return false;
        }
        String digits = groups.digits(of);
        return ISSUER.matcher(digits).matches() && (CheckDigits.luhn(digits) || (told && digits.length() == 16));
    }

    private static boolean inForm(Groups groups, int of) {
        return of == 1 || (groups.length(0) == 4 && of <= 5 && groups.apartBy(groups.separator(0), of));
    }
}
