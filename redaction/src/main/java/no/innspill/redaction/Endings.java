package no.innspill.redaction;

import java.util.Arrays;
import java.util.Collection;

/** Endings of words, kept by their last letter, since they are asked for every word of a text. */
final class Endings {
    private static final int SLOTS = 512;
    private static final String[] NONE = {};

    private final String[][] byLast = new String[SLOTS][];

    Endings(Collection<String> endings) {
        Arrays.fill(byLast, NONE);
        for (String ending : endings) {
            int slot = slot(ending);
            String[] more = Arrays.copyOf(byLast[slot], byLast[slot].length + 1);
            more[more.length - 1] = ending;
            byLast[slot] = more;
        }
    }

    /** Whether the word ends with one of them. */
    boolean of(String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (String ending : byLast[slot(word)]) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word ends with one of them and has so many letters before it. */
    boolean of(String word, int letters) {
        if (word.isEmpty()) {
            return false;
        }
        for (String ending : byLast[slot(word)]) {
            if (word.length() >= ending.length() + letters && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static int slot(String word) {
        return word.charAt(word.length() - 1) % SLOTS;
    }
}
