package no.innspill.support.outbox;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final int DUPLICATE_KEY = 11000;
    private static final String ID = "_id";
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

    /**
     * Stores new documents, claimed from the start; those whose id is taken are left as they are.
     *
     * @param outbox the events that a document holds
     * @return those that were stored
     */
    <T> Share insert(List<T> documents, Function<T, List<OutgoingEvent>> outbox, Instant now, Duration howLong) {
        String token = EventIds.next();
        List<Document> written = documents.stream()
                .map(document -> {
                    var fields = new Document();
                    mongo.getConverter().write(document, fields);
                    return fields.append(CLAIM, token).append(CLAIMED_UNTIL, Date.from(now.plus(howLong)));
                })
                .toList();
        Set<Integer> refused = refused(written);
        return new Share(
                token,
                IntStream.range(0, documents.size())
                        .filter(i -> !refused.contains(i))
                        .mapToObj(i -> new Claimed(
                                Objects.requireNonNull(written.get(i).get(ID)), outbox.apply(documents.get(i))))
                        .toList());
    }

    private Set<Integer> refused(List<Document> written) {
        return Objects.requireNonNull(mongo.execute(collection, documents -> {
            try {
                documents.insertMany(written, new InsertManyOptions().ordered(false));
                return Set.of();
            } catch (MongoBulkWriteException failed) {
                if (failed.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                    throw failed;
                }
                return failed.getWriteErrors().stream()
                        .map(BulkWriteError::getIndex)
                        .collect(Collectors.toSet());
            }
        }));
    }

    /** Takes the oldest documents that have events and are nobody's. */
    Share claim(int most, Instant now, Duration howLong) {
        Bson unclaimed = Filters.and(
                Filters.exists(Outbox.SINCE),
                Filters.or(Filters.exists(CLAIMED_UNTIL, false), Filters.lt(CLAIMED_UNTIL, Date.from(now))));
        String token = EventIds.next();
        List<Object> ids = documents()
                .find(unclaimed)
                .projection(Projections.include(ID))
                .sort(Sorts.ascending(Outbox.SINCE))
                .limit(most)
                .map(found -> found.get(ID))
                .into(new ArrayList<>());
        if (ids.isEmpty()) {
            return new Share(token, List.of());
        }
        documents()
                .updateMany(
                        Filters.and(Filters.in(ID, ids), unclaimed),
                        Updates.combine(
                                Updates.set(CLAIM, token), Updates.set(CLAIMED_UNTIL, Date.from(now.plus(howLong)))));
        return new Share(
                token,
                documents()
                        .find(Filters.and(Filters.in(ID, ids), Filters.eq(CLAIM, token)))
                        .projection(Projections.include(ID, Outbox.EVENTS))
                        .map(this::claimed)
                        .into(new ArrayList<>()));
    }

    /**
     * Takes out what Kafka has, and lets go of the documents.
     *
     * @param published the ids of the events that Kafka has, by document
     */
    void takeOut(Share share, Map<Object, List<String>> published) {
        Map<Integer, List<Object>> emptied = new HashMap<>();
        List<Object> others = new ArrayList<>();
        for (Claimed document : share.documents()) {
            int events = document.events().size();
            boolean all = published.getOrDefault(document.id(), List.of()).size() == events;
            (all ? emptied.computeIfAbsent(events, size -> new ArrayList<>()) : others).add(document.id());
        }
        emptied.forEach((events, ids) -> {
            if (!empty(share.token(), events, ids)) {
                others.addAll(ids);
            }
        });
        if (!others.isEmpty()) {
            takeOutOneByOne(share.token(), others, published);
        }
    }

    /**
     * Empties those that are still this share's and have no event more than it has published.
     *
     * @return whether that was all of them
     */
    private boolean empty(String token, int events, List<Object> ids) {
        return documents()
                        .updateMany(
                                Filters.and(
                                        Filters.in(ID, ids),
                                        Filters.eq(CLAIM, token),
                                        Filters.size(Outbox.EVENTS, events)),
                                Updates.combine(
                                        Updates.set(Outbox.EVENTS, List.of()),
                                        Updates.unset(Outbox.SINCE),
                                        Updates.unset(CLAIM),
                                        Updates.unset(CLAIMED_UNTIL)))
                        .getMatchedCount()
                == ids.size();
    }

    /** What another has taken over by now is left to it, to be published once more. */
    private void takeOutOneByOne(String token, List<Object> ids, Map<Object, List<String>> published) {
        List<UpdateOneModel<Document>> changes = ids.stream()
                .map(id -> new UpdateOneModel<Document>(
                        Filters.and(Filters.eq(ID, id), Filters.eq(CLAIM, token)),
                        Updates.combine(
                                Updates.pull(
                                        Outbox.EVENTS, Filters.in("eventId", published.getOrDefault(id, List.of()))),
                                Updates.unset(CLAIM),
                                Updates.unset(CLAIMED_UNTIL))))
                .toList();
        documents().bulkWrite(changes, new BulkWriteOptions().ordered(false));
        // An event that came in meanwhile keeps the mark: the filter looks at the outbox as it is at that moment.
        documents()
                .updateMany(
                        Filters.and(Filters.in(ID, ids), Filters.size(Outbox.EVENTS, 0)), Updates.unset(Outbox.SINCE));
    }

    private Claimed claimed(Document found) {
        List<OutgoingEvent> events = found.getList(Outbox.EVENTS, Document.class, List.of()).stream()
                .map(event -> mongo.getConverter().read(OutgoingEvent.class, event))
                .toList();
        return new Claimed(Objects.requireNonNull(found.get(ID)), events);
    }

    private MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }

    /**
     * Documents that are one relay's for a while.
     *
     * @param token what they are marked with, as long as they are
     */
    record Share(String token, List<Claimed> documents) {}

    /** A document that is this relay's for a while, with its events in order. */
    record Claimed(Object id, List<OutgoingEvent> events) {}
}
