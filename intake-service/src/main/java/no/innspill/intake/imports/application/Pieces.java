package no.innspill.intake.imports.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.domain.Row;

/** Reads pieces as the API reads them: there is one set of rules for what a piece is. */
public interface Pieces {

    /** What the reading gave. */
    sealed interface Reading {
        record Read(Feedback feedback) implements Reading {}

        record Wrong(List<Fault> faults) implements Reading {}
    }

    /**
     * Something wrong.
     *
     * @param pointer of the field, as in RFC 6901
     * @param code a word for what is wrong
     */
    record Fault(String pointer, String code) {}

    /** Reads fields in the API's schema, for a body. */
    Reading read(Map<String, Object> fields, OrganisationNumber body, Instant now);

    /**
     * Reads JSON in the API's schema.
     *
     * @param idIfNone the sender's id of a piece that has none
     */
    Reading read(String json, String idIfNone, OrganisationNumber body, Instant now);

    /** A line of a file as a row: read, and without personal data. */
    Row row(int line, String json, OrganisationNumber body, Instant now);
}
