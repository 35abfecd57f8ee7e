package no.innspill.routing.application.simulation;

import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.Incoming;

/** What came in before, as it came in. */
public interface PastFeedback {

    /**
     * Begins to read.
     *
     * @return to be closed when it is done with
     */
    Reading read(Instant from, Instant until);

    /** One reading, which holds no more than a few hundred pieces at a time. */
    interface Reading extends AutoCloseable {

        /** How many places the time has, of which what was erased leaves some empty. */
        long places();

        /** How many of them are passed. */
        long passed();

        boolean isDone();

        /** What comes next; perhaps nothing although something is left. */
        List<Incoming> next();

        @Override
        void close();
    }
}
