package no.innspill.intake.imports.application;

import java.util.List;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.Row;

/** Rows that wait to be taken in, in numbered chunks of a few hundred. They hold no personal data, and go as soon as an import is over. */
public interface Rows {

    /** Keeps a chunk; one of the same number is replaced. */
    void keep(ImportId id, int chunk, List<Row> rows);

    /** The rows of a chunk, in their order; none where it is not there. */
    List<Row> chunk(ImportId id, int chunk);

    void forget(ImportId id);
}
