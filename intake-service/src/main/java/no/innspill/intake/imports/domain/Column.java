package no.innspill.intake.imports.domain;

import java.util.List;

/**
 * A column of what is imported.
 *
 * @param index from 0
 * @param name as the file has it, without personal data
 * @param left whether its cells were left out when the file was read, and why
 * @param samples the first few cells that are not empty, cut
 * @param values what stands in it, most frequent first, where there are few different values; else none
 */
public record Column(int index, String name, Left left, List<String> samples, List<String> values) {
    /** The most characters of a name. */
    public static final int LONGEST_NAME = 60;

    /** Whether cells were left out. */
    public enum Left {
        /** They were not. */
        KEPT,
        /** Its name says that it holds who somebody is or how to reach them. */
        CONTACT_BY_NAME,
        /** What stands in it is mostly that. */
        CONTACT_BY_CONTENT
    }

    public Column {
        samples = List.copyOf(samples);
        values = List.copyOf(values);
    }

    public boolean isKept() {
        return left == Left.KEPT;
    }
}
