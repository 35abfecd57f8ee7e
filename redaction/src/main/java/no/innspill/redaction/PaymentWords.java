package no.innspill.redaction;

import java.util.Map;
import java.util.Set;

/** Words that tell that money goes to, or comes from, the number beside them. They are in {@code payments.txt}. */
final class PaymentWords {
    private static final Map<String, Set<String>> WORDS = WordList.kinds("payments.txt");
    private static final Set<String> BEFORE = WordList.of(WORDS, "BEFORE");
    private static final Set<String> SEND = WordList.of(WORDS, "SEND");
    private static final Set<String> MONEY = WordList.of(WORDS, "MONEY");
    private static final Endings MONEY_ENDINGS = new Endings(WordList.of(WORDS, "MONEY_ENDING"));
    private static final Set<String> DRAW = WordList.of(WORDS, "DRAW");

    private PaymentWords() {}

    /** What stands right before the account. */
    static boolean before(String word) {
        return BEFORE.contains(word);
    }

    /** «De belastet 52606093829 to ganger» */
    static boolean draws(String word) {
        return WordList.starts(word, DRAW);
    }

    /** What is done with money, though maybe with other things as well. */
    static boolean pay(String word) {
        return SEND.contains(word) || money(word);
    }

    /** Of money and nothing else, so that the number is an account though it could be somebody's identity number. */
    static boolean money(String word) {
        return MONEY_ENDINGS.of(word) || WordList.starts(word, MONEY);
    }
}
