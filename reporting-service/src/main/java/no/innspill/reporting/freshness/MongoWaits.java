package no.innspill.reporting.freshness;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.innspill.reporting.rollup.FactFields;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Counts waits from the facts of each piece of feedback, so that a restart loses none. */
class MongoWaits {

    private final MongoCollection<Document> facts;

    MongoWaits(MongoCollection<Document> facts) {
        this.facts = facts;
    }

    /** The waits of feedback that these bodies, or all when there are none, had accepted since then. */
    Waits since(Instant since, Set<String> bodies) {
        Bson accepted = and(gte(FactFields.ACCEPTED_AT, Date.from(since)), exists(FactFields.IN_REPORT_AT));
        Bson which = bodies.isEmpty() ? accepted : and(in(FactFields.BODY, bodies), accepted);
        TreeMap<Long, Long> counts = new TreeMap<>();
        for (Document found : facts.aggregate(List.of(match(which), group("$" + FactFields.MILLIS, sum("n", 1L))))) {
            counts.put(found.getLong("_id"), found.get("n", Number.class).longValue());
        }
        return new Waits(counts);
    }
}
