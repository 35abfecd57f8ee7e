package no.innspill.intake.imports.domain;

import java.util.EnumMap;
import java.util.Map;
import no.innspill.redaction.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What stood in a cell, without personal data.
 *
 * @param text with a mark for each thing taken out
 * @param takenOut how many of each kind were taken out
 * @param pseudonym tells this cell from others of the same marks where it may be a system's id; none where nothing was taken out, or where
 *     what was taken out tells who a person is
 */
public record Cell(
        String text, Map<Kind, Integer> takenOut, @Nullable String pseudonym) {
    private static final Cell EMPTY = new Cell("", Map.of(), null);

    public Cell {
        takenOut = Map.copyOf(takenOut);
    }

    public static Cell empty() {
        return EMPTY;
    }

    /** A cell that nothing had to be taken out of. */
    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, Map.of(), null);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What was taken out of several cells together. */
    static Map<Kind, Integer> together(Iterable<Cell> cells) {
        Map<Kind, Integer> all = new EnumMap<>(Kind.class);
        cells.forEach(cell -> cell.takenOut.forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
        return all;
    }

    /** Never what stood there: what is printed ends in a log. */
    @Override
    public String toString() {
        return "Cell[" + text.length() + " characters]";
    }
}
