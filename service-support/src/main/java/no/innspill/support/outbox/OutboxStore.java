package no.innspill.support.outbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.OutgoingEvent;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The outboxes of one collection, as relays see them: documents are claimed for a time, so that several relays share the work and a dead
 * one's share is taken over.
 */
final class OutboxStore {
    private static final String CLAIM = "outboxClaim";
    private static final String CLAIMED_UNTIL = "outboxClaimedUntil";

    private final MongoTemplate mongo;
    private final String collection;

    OutboxStore(MongoTemplate mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    void declareIndex() {
        documents()
                .createIndex(
                        Indexes.ascending(Outbox.SINCE),
                        new IndexOptions().name("outbox").sparse(true));
    }

    /** Takes the oldest documents that have events and are nobody's. */
    List<Claimed> claim(int most, Instant now, Duration howLong) {
        Bson unclaimed = Filters.and(
                Filters.exists(Outbox.SINCE),
                Filters.or(Filters.exists(CLAIMED_UNTIL, false), Filters.lt(CLAIMED_UNTIL, Date.from(now))));
        List<Object> ids = documents()
                .find(unclaimed)
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending(Outbox.SINCE))
                .limit(most)
                .map(found -> found.get("_id"))
                .into(new ArrayList<>());
        if (ids.isEmpty()) {
            return List.of();
        }
        String token = EventIds.next();
        documents()
                .updateMany(
                        Filters.and(Filters.in("_id", ids), unclaimed),
                        Updates.combine(
                                Updates.set(CLAIM, token), Updates.set(CLAIMED_UNTIL, Date.from(now.plus(howLong)))));
        return documents()
                .find(Filters.and(Filters.in("_id", ids), Filters.eq(CLAIM, token)))
                .projection(Projections.include("_id", Outbox.EVENTS))
                .map(this::claimed)
                .into(new ArrayList<>());
    }

    /** Takes out what Kafka has, and lets go of the documents. */
    void takeOut(Map<Object, List<String>> publishedIdsByDocument) {
        List<UpdateOneModel<Document>> changes = new ArrayList<>();
        publishedIdsByDocument.forEach((id, events) -> changes.add(new UpdateOneModel<>(
                Filters.eq("_id", id),
                Updates.combine(
                        Updates.pull(Outbox.EVENTS, Filters.in("eventId", events)),
                        Updates.unset(CLAIM),
                        Updates.unset(CLAIMED_UNTIL)))));
        documents().bulkWrite(changes, new com.mongodb.client.model.BulkWriteOptions().ordered(false));
        // An event that came in meanwhile keeps the mark: the filter looks at the outbox as it is at that moment.
        documents()
                .updateMany(
                        Filters.and(Filters.in("_id", publishedIdsByDocument.keySet()), Filters.size(Outbox.EVENTS, 0)),
                        Updates.unset(Outbox.SINCE));
    }

    private Claimed claimed(Document found) {
        List<OutgoingEvent> events = found.getList(Outbox.EVENTS, Document.class, List.of()).stream()
                .map(event -> mongo.getConverter().read(OutgoingEvent.class, event))
                .toList();
        return new Claimed(Objects.requireNonNull(found.get("_id")), events);
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }

    /** A document that is this relay's for a while, with its events in order. */
    record Claimed(Object id, List<OutgoingEvent> events) {}
}
