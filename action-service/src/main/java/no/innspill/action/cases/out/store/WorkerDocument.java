package no.innspill.action.cases.out.store;

import java.time.Instant;
import java.util.List;
import no.innspill.action.cases.domain.Worker;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Someone who works on cases.
 *
 * @param id the subject
 */
@Document(WorkerDocument.COLLECTION)
record WorkerDocument(@Id String id, String name, String body, List<String> units, Instant seenAt) {

    static final String COLLECTION = "workers";

    Worker toDomain() {
        return new Worker(id, name);
    }
}
