package no.innspill.redaction;

import java.util.List;
import java.util.Set;

/** Words that tell that money goes to what follows. */
final class PaymentWords {
    private static final Set<String> TO = Set.of("til", "to", "på", "inn", "into", "onto", "via");

    private static final Set<String> PAY =
            Set.of("sette", "setje", "sett", "satt", "send", "sende", "pay", "paid", "pays", "sent");

    private static final List<String> BEGINNINGS = List.of(
            "utbetal",
            "overfør",
            "innbetal",
            "tilbakebetal",
            "refunder",
            "refusjon",
            "innskudd",
            "transfer",
            "deposit",
            "refund",
            "reimburs",
            "payment",
            "payout",
            "betal",
            "tilbakefør");

    private PaymentWords() {}

    /** What stands right before the account. */
    static boolean to(String word) {
        return TO.contains(word);
    }

    static boolean pay(String word) {
        return PAY.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith);
    }
}
