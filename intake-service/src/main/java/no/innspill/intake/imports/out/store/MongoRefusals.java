package no.innspill.intake.imports.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.innspill.intake.imports.application.Refusals;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.Refusal;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Refusals in MongoDB, a document for each chunk that has any. */
@Component
final class MongoRefusals implements Refusals {
    private final MongoTemplate mongo;

    MongoRefusals(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(ImportId id, Phase phase, int chunk, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            mongo.save(new RefusalsDocument(id + ":" + phase + ":" + chunk, id.toString(), phase, chunk, refusals));
        }
    }

    @Override
    public void each(ImportId id, Phase phase, Consumer<Refusal> consumer) {
        try (Stream<RefusalsDocument> chunks =
                mongo.stream(query(of(id, phase)).with(Sort.by("chunk")), RefusalsDocument.class)) {
            chunks.forEach(chunk -> chunk.refusals().forEach(consumer));
        }
    }

    @Override
    public void forget(ImportId id, Phase phase) {
        mongo.remove(query(of(id, phase)), RefusalsDocument.class);
    }

    @Override
    public void forget(ImportId id) {
        mongo.remove(query(where("importId").is(id.toString())), RefusalsDocument.class);
    }

    private static Criteria of(ImportId id, Phase phase) {
        return where("importId").is(id.toString()).and("phase").is(phase);
    }
}
