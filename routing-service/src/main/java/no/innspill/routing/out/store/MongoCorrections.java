package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.Correction;
import no.innspill.routing.application.Corrections;
import no.innspill.routing.domain.decision.FeedbackId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Corrections out of the documents of the decisions. */
@Component
final class MongoCorrections implements Corrections {

    private final MongoTemplate mongo;

    MongoCorrections(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Correction> after(Instant after, int most) {
        Query some = query(where("correctedAt").gt(after))
                .with(Sort.by("correctedAt"))
                .limit(most);
        some.fields().include("facts", "corrections", "correctedAt");
        return mongo.find(some, Corrected.class, DecisionDocument.COLLECTION).stream()
                .flatMap(found -> found.corrections().stream()
                        .map(each -> each.toDomain(
                                FeedbackId.of(found.id()), found.facts().sensitive() != null)))
                .toList();
    }

    /** The part of a decision that somebody made something else of. */
    record Corrected(String id, FactsDocument facts, List<CorrectionDocument> corrections, Instant correctedAt) {}
}
