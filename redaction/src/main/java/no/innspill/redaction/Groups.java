package no.innspill.redaction;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Groups of digits that follow each other so closely that they may be one number: apart by spaces or by one point, dash or
 * stroke. Holds no more than the longest number there is, so that reading from every group stays linear.
 */
final class Groups {
    private static final int MOST_DIGITS = 19;
    private static final int FARTHEST = 30;
    private static final int WORDS_TO_PAYMENT = 9;
    private static final int WORDS_TO_TELLING = 12;

    private final Tokens text;
    private final Finds finds;
    private final int[] tokens = new int[MOST_DIGITS];
    private final char[] separators = new char[MOST_DIGITS];
    private int count;
    private int digits;
    private @Nullable Surroundings before;

    Groups(Tokens text, Finds finds, int first) {
        this.text = text;
        this.finds = finds;
        int token = first;
        while (text.isNumber(token) && !finds.isTaken(token)) {
            digits += text.length(token);
            if (digits > MOST_DIGITS) {
                break;
            }
            tokens[count] = token;
            count++;
            int next = text.isNumber(token + 1) ? token + 1 : token + 2;
            char separator = next == token + 1 ? ' ' : text.symbol(token + 1);
            if (" .-/".indexOf(separator) < 0) {
                break;
            }
            separators[count - 1] = separator;
            token = next;
        }
    }

    int count() {
        return count;
    }

    int first() {
        return tokens[0];
    }

    /** The token of the last of so many groups. */
    int last(int groups) {
        return tokens[groups - 1];
    }

    int length(int group) {
        return text.length(tokens[group]);
    }

    /** How many groups have exactly so many digits together, or 0. */
    int groupsOf(int wanted) {
        int sum = 0;
        for (int group = 0; group < count && sum < wanted; group++) {
            sum += length(group);
            if (sum == wanted) {
                return group + 1;
            }
        }
        return 0;
    }

    /** The digits of the first so many groups, without what stands between them. */
    String digits(int groups) {
        return digits(0, groups);
    }

    /** The digits of the groups from one until another. */
    String digits(int from, int until) {
        StringBuilder all = new StringBuilder(MOST_DIGITS);
        for (int group = from; group < until; group++) {
            all.append(text.raw(tokens[group]));
        }
        return all.toString();
    }

    /** Whether the first groups have these lengths. */
    boolean shape(int... lengths) {
        if (count < lengths.length) {
            return false;
        }
        for (int group = 0; group < lengths.length; group++) {
            if (length(group) != lengths[group]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first so many groups stand apart by this and nothing else. */
    boolean apartBy(char separator, int groups) {
        for (int group = 0; group < groups - 1; group++) {
            if (separators[group] != separator) {
                return false;
            }
        }
        return true;
    }

    char separator(int group) {
        return separators[group];
    }

    /** What the words around the first so many groups tell. */
    Surroundings around(int groups) {
        Surroundings known = before;
        if (known == null) {
            known = Surroundings.before(text, finds, first());
            before = known;
        }
        return known.andAfter(text, last(groups));
    }

    /** Whether an office is named right after the first so many groups. */
    boolean office(int groups) {
        return Surroundings.officeAfter(text, last(groups));
    }

    /** Whether groups as long as the first go on before or after the first so many, as in a number of sixteen digits in fours. */
    boolean inRow(int groups) {
        int before = first() - 1;
        boolean left = text.isNumber(before) && !finds.isTaken(before) && text.length(before) == length(0);
        boolean right = count > groups && separators[groups - 1] == ' ' && length(groups) == length(0);
        return left || right;
    }

    /** Whether a word for the kind stands, or one of the kind was found, in the sentences before. */
    boolean mentioned(Cue cue, Kind kind) {
        for (int token = first() - 1; token >= 0 && token > first() - FARTHEST; token--) {
            if (finds.kindOf(token) == kind || (text.isWord(token) && Cue.of(text.word(token)) == cue)) {
                return true;
            }
        }
        return false;
    }

    /** «Kontonummeret jeg oppga var feil. Riktig er …»: put right in a sentence that says nothing of what it is, and the last word before that tells is this one. */
    boolean putRight(Cue cue, Cue rather) {
        if (around(1).nearest() != null || !BirthSigns.right(text, first())) {
            return false;
        }
        for (int token = first() - 1; token >= 0 && token > first() - FARTHEST; token--) {
            Cue told = text.isWord(token) ? Cue.of(text.word(token)) : null;
            if (told == cue || told == rather) {
                return told == cue;
            }
        }
        return false;
    }

    /** «mitt id er …»: a number that is somebody's own, whatever else has such a word before it. */
    boolean ownId() {
        int word = first() - 1;
        while (word > first() - 3 && (NameWord.IS.is(text.word(word)) || text.isSymbol(word, ':'))) {
            word--;
        }
        return text.word(word).equals("id") && NameWord.POSSESSIVE.is(text.word(word - 1));
    }

    /** «Bruk 27559112998, det er min nye konto»: whether a word for the kind stands soon after the first so many groups, in the sentence. */
    boolean toldAfter(int groups, Cue cue) {
        int last = last(groups);
        for (int token = last + 1; token < last + WORDS_TO_TELLING && !text.ends(token); token++) {
            if (text.isWord(token) && Cue.of(text.word(token)) == cue) {
                return true;
            }
        }
        return false;
    }

    /** «Det er privatnummeret mitt.», soon after the first so many groups. */
    boolean privateAfter(int groups) {
        for (int token = last(groups) + 1; token < last(groups) + FARTHEST; token++) {
            if (text.word(token).startsWith("privat") || text.word(token).startsWith("fasttelefon")) {
                return true;
            }
        }
        return false;
    }

    /** «tlf. 22 96 16 00», «Telefon: …»: a word for the kind that starts the sentence or line and stands right before it. */
    boolean labelled(Cue cue) {
        int before = ".:".indexOf(text.symbol(first() - 1)) >= 0 ? first() - 2 : first() - 1;
        return Cue.of(text.word(before)) == cue
                && !text.word(before).startsWith("ring")
                && !text.word(before).startsWith("call");
    }

    /** «utbetalt feriepengane til 36246933523»: what money is sent to or drawn from. */
    boolean paid() {
        return afterPayment(PaymentWords::pay);
    }

    /** The same, where nothing but money is spoken of. */
    boolean moneyPaid() {
        return afterPayment(PaymentWords::money);
    }

    private boolean afterPayment(Predicate<String> payment) {
        int before = text.isSymbol(first() - 1, ':') ? first() - 2 : first() - 1;
        if (!PaymentWords.before(text.word(before))) {
            return PaymentWords.draws(text.word(before));
        }
        for (int back = 1; back <= WORDS_TO_PAYMENT && !text.ends(before - back); back++) {
            if (payment.test(text.word(before - back))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first so many groups are a number of their own: no part of a longer one, a word or an address on the web. */
    boolean alone(int groups) {
        return freeBefore() && freeAfter(last(groups));
    }

    /** Whether the first group is a part of a number with decimals or of a longer dotted one. */
    boolean decimals() {
        int before = first() - 1;
        boolean left = text.joined(before) && ".,".indexOf(text.symbol(before)) >= 0 && text.isNumber(before - 1);
        int after = first() + 1;
        boolean right = text.joined(after) && ".,".indexOf(text.symbol(after)) >= 0 && text.isNumber(after + 1);
        return (left && text.joined(before - 1)) || (right && text.joined(first()));
    }

    private boolean freeBefore() {
        int before = first() - 1;
        if (!text.joined(before)) {
            return true;
        }
        if (text.isWord(before)) {
            return numbered(before);
        }
        char symbol = text.symbol(before);
        if (symbol == '#') {
            return false;
        }
        if (!text.joined(before - 1) || "/=_-.,&%~+".indexOf(symbol) < 0) {
            return true;
        }
        return text.isWord(before - 1) && (symbol == '.' || symbol == ',' || numbered(before - 1));
    }

    /** Whether the word is one that a number of a person's follows, as in «tlf99887766». */
    private boolean numbered(int word) {
        Cue cue = Cue.of(text.word(word));
        return cue == Cue.PHONE || cue == Cue.NATIONAL || cue == Cue.ACCOUNT || cue == Cue.CARD || cue == Cue.BIRTH;
    }

    private boolean freeAfter(int last) {
        if (!text.joined(last)) {
            return true;
        }
        if (text.isWord(last + 1) || text.isSymbol(last + 1, '_') || text.isSymbol(last + 1, '%')) {
            return false;
        }
        boolean between = "/-.,:".indexOf(text.symbol(last + 1)) >= 0;
        return !(between && text.joined(last + 1) && text.isNumber(last + 2));
    }
}
