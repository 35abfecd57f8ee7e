package no.innspill.intake.imports.out.store;

import java.util.List;
import no.innspill.intake.imports.application.Refusals;
import no.innspill.intake.imports.domain.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was refused of a chunk.
 *
 * @param id of the import, phase and number
 */
@Document(RefusalsDocument.COLLECTION)
record RefusalsDocument(@Id String id, String importId, Refusals.Phase phase, int chunk, List<Refusal> refusals) {
    static final String COLLECTION = "importRefusals";
}
