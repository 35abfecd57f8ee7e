package no.innspill.reporting.rollup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Acceptance;
import no.innspill.reporting.rollup.domain.Countable.Revision;
import no.innspill.reporting.rollup.domain.Position;

/** What is kept of each piece of feedback: where its events were first seen, and when it came into the report. */
interface Facts {

    /**
     * Notes where these events lie, except where another record of the same event was noted before.
     *
     * @return what is noted for each of them now
     */
    Map<Told, Noted> note(Collection<Countable> records);

    /** Notes when accepted feedback was in the report, except where that is noted already. */
    void inReport(Collection<Arrival> arrivals);

    /** An event of one piece of feedback. */
    record Told(String feedback, String event) {
        static Told of(Countable record) {
            return new Told(record.feedback(), record.event());
        }
    }

    /**
     * What is noted of an event.
     *
     * @param first the record that counts
     * @param before the revisions of its feedback that were noted before it; the same for good
     * @param inReport whether its feedback is noted as in the report
     */
    record Noted(Position first, List<Revision> before, boolean inReport) {}

    /** A piece of feedback is in the report. */
    record Arrival(String feedback, Acceptance acceptance, Instant inReportAt) {
        /** The time from accepted to in the report, never negative where two clocks differ. */
        long millis() {
            return Math.max(0, inReportAt.toEpochMilli() - acceptance.at().toEpochMilli());
        }
    }
}
