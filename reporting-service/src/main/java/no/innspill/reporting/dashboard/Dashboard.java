package no.innspill.reporting.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page, in the reader's language.
 *
 * @param tiles the figures to take in first
 * @param funnel the steps from words to what came of them
 * @param breakdowns the same told apart, each with a chart and a table
 * @param outcomes what came of resolved cases
 * @param anything whether there is anything to show for the period
 */
record Dashboard(
        List<Tile> tiles,
        List<Stage> funnel,
        List<Aside> asides,
        List<Breakdown> breakdowns,
        Breakdown outcomes,
        Timeliness timeliness,
        boolean anything) {

    /** One figure with its name and what it means. */
    record Tile(String id, String name, String figure, String note) {}

    /**
     * A step of the way.
     *
     * @param width of its bar, 0 to 100
     */
    record Stage(String id, String name, long count, String figure, double width, String note) {}

    /** What left the way, and where it went. */
    record Aside(String id, String name, String figure, String note) {}

    /**
     * Resolutions by their deadline.
     *
     * @param inTimeWidth of its part of the bar, 0 to 100
     */
    record Timeliness(
            long inTime, String inTimeFigure, long late, String lateFigure, double inTimeWidth, String share) {}

    /**
     * Figures told apart by something.
     *
     * @param chart how it is drawn: as a line over time, or as bars by size
     * @param summary the chart in a sentence, for those who do not see it
     * @param columns the names of the columns of figures; the first two are drawn as lines, only the first as bars
     */
    record Breakdown(
            String id,
            String chart,
            String title,
            String summary,
            String first,
            List<String> columns,
            List<Line> lines) {}

    /**
     * A line of a table.
     *
     * @param depth how far it is below the top of a tree
     * @param drawn whether the chart has it
     */
    record Line(String label, @Nullable String shortLabel, int depth, boolean drawn, List<Value> values) {}

    /** A figure: for reading, and for drawing. */
    record Value(String text, long number) {}
}
