package no.innspill.classification;

import java.util.BitSet;

/** Tells of most strings that were not put in, by their hash alone, that they were not: so that few parts of a word need to be looked up. */
final class HashSieve {

    private static final int BITS = 1 << 16;

    private final BitSet kept = new BitSet(BITS);

    /** The hash of a string with one more character, from 0 for the empty one: that of {@link String#hashCode()}. */
    static int hash(int before, char next) {
        return 31 * before + next;
    }

    void add(String letters) {
        kept.set(place(letters.hashCode()));
    }

    boolean maybe(int hash) {
        return kept.get(place(hash));
    }

    private static int place(int hash) {
        return (hash ^ (hash >>> 16)) & (BITS - 1);
    }
}
