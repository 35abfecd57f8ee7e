package no.innspill.intake.out.spool;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What Kafka does not have yet, in the store. Within a lane each message is due later than the one that it was put behind, whatever the
 * clocks of the instances say: that is the order in which they are told.
 */
final class Spool {
    static final String COLLECTION = "spool";
    private static final int TRIES = 3;

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Duration settle;

    Spool(MongoTemplate mongo, Clock clock, Duration settle) {
        this.mongo = mongo;
        this.clock = clock;
        this.settle = settle;
    }

    void declareIndexes() {
        documents().createIndex(Indexes.ascending(SpooledMessage.DUE), new IndexOptions().name("due"));
        documents()
                .createIndex(
                        Indexes.ascending(SpooledMessage.LANE, SpooledMessage.DUE),
                        new IndexOptions().name("lane").unique(true));
    }

    /** When the last message of each lane is due, of the lanes that have any here. */
    Map<Lane, Instant> waiting(Collection<Lane> lanes) {
        Map<Lane, Instant> last = new HashMap<>();
        documents()
                .find(Filters.in(
                        SpooledMessage.LANE, lanes.stream().map(Lane::name).toList()))
                .projection(Projections.include(SpooledMessage.LANE, SpooledMessage.DUE))
                .forEach(found -> last.merge(
                        SpooledMessage.lane(found),
                        SpooledMessage.due(found),
                        (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    /**
     * Keeps what is left of the queues, each behind what lies here of its lane. A message that is here already stays where it is.
     *
     * @return the lanes of which all is here
     */
    Set<Lane> put(List<Queue> queues) {
        Set<Lane> kept = new HashSet<>();
        List<Queue> toPut = queues;
        for (int i = 0; i < TRIES && !toPut.isEmpty(); i++) {
            Set<Lane> now = insert(toPut, i > 0);
            kept.addAll(now);
            toPut = toPut.stream().filter(queue -> !now.contains(queue.lane())).toList();
        }
        return kept;
    }

    private Set<Lane> insert(List<Queue> queues, boolean again) {
        List<Lane> unsure = queues.stream()
                .filter(queue -> again || !queue.isFirst())
                .map(Queue::lane)
                .toList();
        Map<Lane, Instant> last = unsure.isEmpty() ? Map.of() : waiting(unsure);
        Map<Lane, List<Document>> written = new LinkedHashMap<>();
        queues.forEach(queue -> written.put(queue.lane(), written(queue, last.get(queue.lane()))));
        List<Document> alone = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (List<Document> ofLane : written.values()) {
            if (ofLane.size() == 1) {
                alone.add(ofLane.getFirst());
            } else {
                refused.addAll(insert(ofLane, new InsertManyOptions().ordered(true)));
            }
        }
        refused.addAll(insert(alone, new InsertManyOptions().ordered(false)));
        refused.removeAll(here(refused));
        written.values()
                .removeIf(ofLane -> ofLane.stream().map(SpooledMessage::id).anyMatch(refused::contains));
        return written.keySet();
    }

    private List<Document> written(Queue queue, @Nullable Instant last) {
        Instant now = clock.instant();
        Instant due = queue.isUnsure() ? now.plus(settle) : now;
        List<Document> documents = new ArrayList<>();
        Instant before = last;
        for (Message message : queue.left()) {
            Instant place = before == null ? due : SpooledMessage.behind(before, due);
            documents.add(SpooledMessage.write(message, mongo.getConverter(), place, before != null, now));
            before = place;
        }
        return documents;
    }

    /** The ids that were not stored because they, or their places, are taken. */
    private Set<String> insert(List<Document> documents, InsertManyOptions options) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        try {
            documents().insertMany(documents, options);
            return Set.of();
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteConcernError() != null
                    || refused.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw refused;
            }
            Set<String> ids = new HashSet<>();
            refused.getWriteErrors().forEach(error -> ids.add(SpooledMessage.id(documents.get(error.getIndex()))));
            if (options.isOrdered()) { // what stands behind the refused one was not tried
                int first = refused.getWriteErrors().getFirst().getIndex();
                documents.subList(first, documents.size()).forEach(document -> ids.add(SpooledMessage.id(document)));
            }
            return ids;
        }
    }

    private Set<String> here(Set<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : documents()
                        .find(Filters.in("_id", ids))
                        .projection(Projections.include("_id"))
                        .map(SpooledMessage::id)
                        .into(new HashSet<>());
    }

    /** The messages that are due, the oldest first, but for those of some lanes; of a lane also those that they were put behind. */
    List<Queue> due(int most, Set<Lane> butNot) {
        List<Document> oldest = documents()
                .find(Filters.and(
                        Filters.lte(SpooledMessage.DUE, Date.from(clock.instant())),
                        Filters.nin(
                                SpooledMessage.LANE,
                                butNot.stream().map(Lane::name).toList())))
                .sort(Sorts.ascending(SpooledMessage.DUE))
                .limit(most)
                .into(new ArrayList<>());
        Map<Lane, Queue> queues = new LinkedHashMap<>();
        Set<String> behind = new HashSet<>();
        for (Document found : oldest) {
            if (SpooledMessage.isBehind(found)) {
                behind.add(SpooledMessage.lane(found).name());
            } else {
                add(queues, found);
            }
        }
        // Read anew, as what they were put behind may have come in while the oldest were being read.
        if (!behind.isEmpty()) {
            behind.forEach(lane -> queues.remove(new Lane(lane)));
            documents()
                    .find(Filters.in(SpooledMessage.LANE, behind))
                    .sort(Sorts.ascending(SpooledMessage.LANE, SpooledMessage.DUE))
                    .limit(most * 2)
                    .forEach(found -> add(queues, found));
        }
        return List.copyOf(queues.values());
    }

    private void add(Map<Lane, Queue> queues, Document found) {
        queues.computeIfAbsent(SpooledMessage.lane(found), Queue::new)
                .add(SpooledMessage.read(found, mongo.getConverter()), false);
    }

    /** Forgets messages that Kafka has. */
    void remove(Collection<String> ids) {
        if (!ids.isEmpty()) {
            documents().deleteMany(Filters.in("_id", ids));
        }
    }

    /** How many messages are here, as the store remembers it without counting. */
    long size() {
        return documents().estimatedDocumentCount();
    }

    /** The one that is next. */
    Optional<Next> next() {
        return Optional.ofNullable(documents()
                        .find()
                        .projection(Projections.include(SpooledMessage.SINCE))
                        .sort(Sorts.ascending(SpooledMessage.DUE))
                        .first())
                .map(found -> new Next(SpooledMessage.id(found), SpooledMessage.since(found)));
    }

    boolean has(String id) {
        return !here(Set.of(id)).isEmpty();
    }

    /** A message, and since when it lies here. */
    record Next(String id, Instant since) {}

    private MongoCollection<Document> documents() {
        return mongo.getCollection(COLLECTION);
    }
}
