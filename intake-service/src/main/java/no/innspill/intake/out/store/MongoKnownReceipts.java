package no.innspill.intake.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.innspill.intake.application.KnownReceipts;
import no.innspill.intake.domain.FeedbackId;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Looks receipts up by their ids, many at once. */
@Component
final class MongoKnownReceipts implements KnownReceipts {
    private final MongoTemplate mongo;

    MongoKnownReceipts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<FeedbackId, Instant> receivedAt(Collection<FeedbackId> ids) {
        Query these =
                query(where("_id").in(ids.stream().map(FeedbackId::toString).toList()));
        these.fields().include("receivedAt");
        Map<FeedbackId, Instant> known = new HashMap<>();
        for (Document found : mongo.find(these, Document.class, ReceiptDocument.COLLECTION)) {
            known.put(
                    new FeedbackId(UUID.fromString(found.getString("_id"))),
                    found.getDate("receivedAt").toInstant());
        }
        return known;
    }
}
