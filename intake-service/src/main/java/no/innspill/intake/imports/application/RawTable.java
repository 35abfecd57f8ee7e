package no.innspill.intake.imports.application;

import java.util.Iterator;
import java.util.List;
import no.innspill.intake.imports.domain.Refusal;

/**
 * A table as it is read: it may hold personal data, and is kept by nobody.
 *
 * @param header the names of the columns
 * @param lines in their order
 */
public record RawTable(List<String> header, Iterator<Line> lines) {
    public RawTable {
        header = List.copyOf(header);
    }

    /** A line of it. */
    public sealed interface Line {
        int number();

        /** Cells as they stand. */
        record Cells(int number, List<String> cells) implements Line {
            public Cells {
                cells = List.copyOf(cells);
            }

            @Override
            public String toString() {
                return "Cells[number=" + number + "]";
            }
        }

        /** What is no line of a table. */
        record Broken(Refusal why) implements Line {
            @Override
            public int number() {
                return why.line();
            }
        }
    }
}
