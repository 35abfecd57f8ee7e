package no.innspill.redaction;

import java.util.List;
import java.util.Set;

/** Words that tell that money goes to, or comes from, what follows. */
final class PaymentWords {
    /** What stands right before the account. */
    private static final Set<String> BEFORE =
            Set.of("til", "to", "på", "inn", "into", "onto", "via", "fra", "frå", "from");

    /** What is done with money, and with other things as well. */
    private static final Set<String> SEND =
            Set.of("sette", "setje", "sett", "satt", "send", "sende", "pay", "paid", "pays", "sent");

    private static final List<String> MONEY = List.of(
            "utbetal",
            "overfør",
            "innbetal",
            "tilbakebetal",
            "refunder",
            "refusjon",
            "innskudd",
            "innskot",
            "transfer",
            "deposit",
            "withdr",
            "debit",
            "belast",
            "refund",
            "reimburs",
            "payment",
            "payout",
            "betal",
            "penge",
            "pengar",
            "pengan",
            "money",
            "beløp",
            "trekk",
            "trekt",
            "trakk",
            "trukk",
            "avdrag",
            "tilbakefør");

    private PaymentWords() {}

    static boolean before(String word) {
        return BEFORE.contains(word);
    }

    static boolean pay(String word) {
        return SEND.contains(word) || money(word);
    }

    /** Of money and nothing else, so that the number is an account though it could be somebody's identity number. */
    static boolean money(String word) {
        for (String beginning : MONEY) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
