package no.innspill.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes personal data out of a text and says what it took.
 *
 * <p>What it takes and what it leaves is told by {@link Kind} and the finders. It reads a text in time linear in its length,
 * holds no state, and redacting what it gave changes nothing: it goes on until there is no more to take.
 */
public final class Redactor {
    /** More than any text needs: what was taken out hardly ever shows something more. */
    private static final int MOST_ROUNDS = 8;

    private final List<Finder> finders;

    /** Takes names where somebody is introduced or mentioned, and full names. */
    public Redactor() {
        this(new Names(false));
    }

    private Redactor(Names names) {
        finders = List.of(
                new Emails(), new Iban(), new NetworkAddresses(), new Codes(), new Addresses(), new Numbers(), names);
    }

    /**
     * One that takes every given name with a capital, also one that is an ordinary word where a sentence starts and any word has one, for what is said under a duty
     * of secrecy: it takes some words that are no names rather than leave one.
     */
    public static Redactor strict() {
        return new Redactor(new Names(true));
    }

    /** Redacts a text of any length. */
    public Redaction redact(String text) {
        List<Found> all = find(text);
        List<Found> newest = all;
        String redacted = without(text, all);
        for (int round = 1; !newest.isEmpty() && round < MOST_ROUNDS; round++) {
            newest = find(redacted);
            all = together(all, newest);
            redacted = without(text, all);
        }
        return new Redaction(redacted, all);
    }

    private List<Found> find(String text) {
        Tokens tokens = new Tokens(new Folded(text));
        Finds finds = new Finds(tokens);
        for (Finder finder : finders) {
            finder.find(tokens, finds);
        }
        return finds.inOrder();
    }

    private static String without(String text, List<Found> found) {
        if (found.isEmpty()) {
            return text;
        }
        StringBuilder redacted = new StringBuilder(text.length());
        int at = 0;
        for (Found one : found) {
            redacted.append(text, at, one.start()).append(one.kind().mark());
            at = one.end();
        }
        return redacted.append(text, at, text.length()).toString();
    }

    /** What was found in the text, with what was found in the redacted text moved to its place in the text. */
    private static List<Found> together(List<Found> known, List<Found> later) {
        List<Found> all = new ArrayList<>(known);
        for (Found one : later) {
            int shift = 0;
            for (Found before : known) {
                if (before.start() + shift < one.start()) {
                    shift += before.kind().mark().length() - (before.end() - before.start());
                }
            }
            all.add(new Found(one.kind(), one.start() - shift, one.end() - shift));
        }
        all.sort(Comparator.comparingInt(Found::start));
        return all;
    }
}
