package no.innspill.reporting.figures;

import java.util.List;
import no.innspill.reporting.rollup.domain.Counts;

/** The figures in the report. */
public interface Figures {

    /** No answer has more rows. */
    int MOST_ROWS = 5000;

    /** The figures asked for, in the order of their values. A unit's row holds its own figures, without the units below it. */
    Answer ask(FiguresQuery query);

    /** The figures of several questions about the same period and the same values, in one look at the store. */
    List<Answer> ask(FiguresQuery base, List<List<Dimension>> by);

    /** What came of a question. */
    sealed interface Answer {

        /** The rows. */
        record Rows(List<Row> rows) implements Answer {
            public Rows {
                rows = List.copyOf(rows);
            }

            /** All rows together. */
            public Counts total() {
                return rows.stream().map(Row::counts).reduce(Counts.NONE, Counts::plus);
            }
        }

        /** More rows than anyone reads: ask for a shorter period or fewer dimensions. */
        record TooMany(int most) implements Answer {}
    }
}
