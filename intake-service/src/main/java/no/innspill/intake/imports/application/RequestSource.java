package no.innspill.intake.imports.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.intake.imports.domain.Endpoint;
import no.innspill.intake.imports.domain.FetchPosition;

/** Requests of another server, by GeoReport v2. */
public interface RequestSource {

    /** What it answered. */
    sealed interface Answer {
        /** The requests, each by the names of its fields. */
        record Requests(List<Map<String, String>> requests) implements Answer {}

        /**
         * Nothing that can be used.
         *
         * @param passing whether it may be different in a while
         */
        record Failed(FetchPosition.Fault why, boolean passing) implements Answer {}
    }

    /**
     * Asks for those that were made in a time of at most 90 days.
     *
     * @param page from 1; servers that have no pages give the same for each
     */
    Answer ask(Endpoint endpoint, Instant from, Instant to, int page);
}
