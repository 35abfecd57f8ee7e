package no.innspill.reporting.rollup;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.RollUp;
import no.innspill.reporting.rollup.domain.Step;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a roll-up is written. A dimension that is not known is the empty string, so that it can be asked for like any other. */
public final class RollUpFields {

    /** The collection of roll-ups. */
    public static final String COLLECTION = "rollups";

    /** Holds the counters, by {@code Measure.key()}. */
    public static final String COUNTS = "n";

    static final String OFFSET = "offset";

    private RollUpFields() {}

    /** One id for one roll-up, readable by an operator. */
    static String id(RollUp rollUp) {
        Cell cell = rollUp.cell();
        return Stream.of(
                        rollUp.source().topic(),
                        String.valueOf(rollUp.source().partition()),
                        cell.day().toString(),
                        cell.body(),
                        written(cell.unit()),
                        written(cell.service()),
                        written(cell.theme()),
                        written(cell.kind()),
                        written(cell.channel()))
                .map(part -> part.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }

    static Document first(Step step) {
        RollUp rollUp = step.rollUp();
        Cell cell = rollUp.cell();
        return new Document("_id", id(rollUp))
                .append("topic", rollUp.source().topic())
                .append("partition", rollUp.source().partition())
                .append(OFFSET, step.to())
                .append("day", cell.day().toString())
                .append("body", cell.body())
                .append("unit", written(cell.unit()))
                .append("service", written(cell.service()))
                .append("theme", written(cell.theme()))
                .append("kind", written(cell.kind()))
                .append("channel", written(cell.channel()))
                .append(COUNTS, counts(step.counts(), ""));
    }

    static Document change(Step step) {
        Document change = new Document("$set", new Document(OFFSET, step.to()));
        Document increments = counts(step.counts(), COUNTS + ".");
        return increments.isEmpty() ? change : change.append("$inc", increments);
    }

    private static Document counts(Counts counts, String prefix) {
        Document document = new Document();
        counts.byMeasure().forEach((measure, n) -> document.append(prefix + measure.key(), n));
        return document;
    }

    private static String written(@Nullable String dimension) {
        return dimension == null ? "" : dimension;
    }
}
