package no.innspill.classification.statistics;

import java.util.Arrays;

/**
 * What was seen in a text, as hashes with values. Features come in groups; however many a group has, it weighs the same, so that a long
 * text is no louder than a short one.
 */
public final class Features {

    private static final int FIRST = 512;
    private static final int MIX_1 = 0x85ebca6b;
    private static final int MIX_2 = 0xc2b2ae35;
    private static final int PRIME = 0x01000193;

    private int[] hashes = new int[FIRST];
    private float[] values = new float[FIRST];
    private byte[] groups = new byte[FIRST];
    private int size;
    private int groupFrom;
    private byte group;

    /**
     * The features that come from here on belong together.
     *
     * @param number 0 to 30
     */
    public void begin(int number) {
        group = (byte) number;
        groupFrom = size;
    }

    /** Gives what came since {@link #begin} the length {@code weight} together, as if all were different. */
    public void end(double weight) {
        int count = size - groupFrom;
        if (count > 0) {
            Arrays.fill(values, groupFrom, size, (float) (weight / Math.sqrt(count)));
        }
    }

    /** Adds a feature by its hash. */
    public void add(int hash) {
        add(hash, 1);
    }

    /** Adds a feature by its hash, as much as was seen of it. */
    public void add(int hash, double value) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            values = Arrays.copyOf(values, size * 2);
            groups = Arrays.copyOf(groups, size * 2);
        }
        hashes[size] = hash;
        values[size] = (float) value;
        groups[size] = group;
        size++;
    }

    public int size() {
        return size;
    }

    public int hash(int place) {
        return hashes[place];
    }

    public float value(int place) {
        return values[place];
    }

    /** Whether a feature is of one of these groups, a bit for each. */
    public boolean isOf(int place, int groupBits) {
        return (groupBits >>> groups[place] & 1) != 0;
    }

    /** Begins a hash, different for each kind of feature. */
    public static int seed(int kind) {
        return 0x811c9dc5 ^ (kind * PRIME);
    }

    /** Takes a character into a hash. */
    public static int step(int hash, int character) {
        return (hash ^ character) * PRIME ^ (hash >>> 15);
    }

    /** Takes a word into a hash. */
    public static int step(int hash, CharSequence word) {
        int h = hash;
        for (int i = 0; i < word.length(); i++) {
            h = step(h, word.charAt(i));
        }
        return h;
    }

    /** Ends a hash, so that each bit depends on all that went in. */
    public static int done(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= MIX_1;
        h ^= h >>> 13;
        h *= MIX_2;
        return h ^ (h >>> 16);
    }
}
