package no.innspill.reporting.rollup;

import java.time.Instant;
import java.util.Map;
import no.innspill.reporting.rollup.domain.Position.Source;

/** How far the report has come. */
interface Progress {

    /** All records up to and with these offsets are in the report. Never goes back. */
    void reached(Map<Source, Long> offsets, Instant at);
}
