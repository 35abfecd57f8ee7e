package no.innspill.intake.imports.domain;

import java.util.List;
import java.util.Map;
import no.innspill.redaction.Kind;

/** A row of what is imported, without personal data, waiting for its turn. */
public sealed interface Row {
    /** The line of the file that it begins on, or its number among what a server gave; from 1. */
    int line();

    /** A row of a table. */
    record Cells(int line, List<Cell> cells) implements Row {
        public Cells {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; empty where the row is shorter. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.empty();
        }
    }

    /**
     * A piece in the API's own words.
     *
     * @param json in the schema of {@code POST /api/v1/feedback}
     * @param takenOut how many of each kind of personal data were taken out of it
     */
    record Piece(int line, String json, Map<Kind, Integer> takenOut) implements Row {
        public Piece {
            takenOut = Map.copyOf(takenOut);
        }

        @Override
        public String toString() {
            return "Piece[line=" + line + "]";
        }
    }

    /** One that could not even be read. */
    record Unreadable(int line, Refusal why) implements Row {}
}
