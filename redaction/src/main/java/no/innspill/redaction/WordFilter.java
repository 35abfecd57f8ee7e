package no.innspill.redaction;

import java.util.Collection;

/**
 * Tells of most words that they are in no list without looking for them there: a Bloom filter of one bit a word, small enough to stay near
 * the processor, which the lists themselves do not (docs/benchmarks.md).
 */
final class WordFilter {
    private static final int BITS_A_WORD = 16;
    private static final int SPREAD = 0x9E3779B9;

    private final long[] bits;
    private final int shift;

    WordFilter(Collection<String> words) {
        int size = Math.max(Long.SIZE, Integer.highestOneBit(words.size() * BITS_A_WORD));
        this.bits = new long[size / Long.SIZE];
        this.shift = Integer.numberOfLeadingZeros(size) + 1;
        for (String word : words) {
            int bit = bit(word);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Never false for one of the words; true for about one in ten of all others. */
    boolean mayHold(String word) {
        int bit = bit(word);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private int bit(String word) {
        return (word.hashCode() * SPREAD) >>> shift;
    }
}
