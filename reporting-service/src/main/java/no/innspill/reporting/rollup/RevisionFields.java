package no.innspill.reporting.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Countable.Revision;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How the facts of a piece hold what a revision of it counts as: a later one takes it out there. */
final class RevisionFields {

    private static final String REVISION = "revision";
    private static final String STANDING = "standing";
    private static final String COUNTS = "n";

    /** The event of pieces that were counted before revisions were noted. */
    private static final String FIRST_EVENT = "received";

    private RevisionFields() {}

    static void write(@Nullable Revision revision, Document place) {
        if (revision != null) {
            place.append(REVISION, revision.number());
            place.append(
                    STANDING,
                    revision.standing().stream().map(RevisionFields::written).toList());
        }
    }

    static Optional<Revision> read(Document place) {
        Integer number = place.getInteger(REVISION);
        if (number == null) {
            return FIRST_EVENT.equals(place.getString("event")) ? Optional.of(Revision.UNKNOWN) : Optional.empty();
        }
        List<Contribution> standing = new ArrayList<>();
        place.getList(STANDING, Document.class).forEach(one -> standing.add(contribution(one)));
        return Optional.of(new Revision(number, standing));
    }

    private static Document written(Contribution contribution) {
        Cell cell = contribution.cell();
        Document written = new Document("day", cell.day().toString()).append("body", cell.body());
        append(written, "unit", cell.unit());
        append(written, "service", cell.service());
        append(written, "theme", cell.theme());
        append(written, "kind", cell.kind());
        append(written, "channel", cell.channel());
        Document counts = new Document();
        contribution.counts().byMeasure().forEach((measure, n) -> counts.append(measure.key(), n));
        return written.append(COUNTS, counts);
    }

    private static void append(Document written, String dimension, @Nullable String value) {
        if (value != null) {
            written.append(dimension, value);
        }
    }

    private static Contribution contribution(Document written) {
        Cell cell = new Cell(
                LocalDate.parse(written.getString("day")),
                written.getString("body"),
                written.getString("unit"),
                written.getString("service"),
                written.getString("theme"),
                written.getString("kind"),
                written.getString("channel"));
        Document counts = written.get(COUNTS, Document.class);
        Map<Measure, Long> byMeasure = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Long n = counts.getLong(measure.key());
            if (n != null) {
                byMeasure.put(measure, n);
            }
        }
        return new Contribution(cell, new Counts(byMeasure));
    }
}
