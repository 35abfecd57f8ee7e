package no.innspill.reporting.rollup;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Revision;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import org.bson.Document;
import org.springframework.dao.DataAccessResourceFailureException;

/** One document per piece of feedback, with the place of each event and two moments. It holds no word of the text. */
final class MongoFacts implements Facts {

    /** Only a document that another consumer makes at the same moment needs a second round. */
    private static final int ROUNDS = 10;

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;

    MongoFacts(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Map<Told, Noted> note(Collection<Countable> records) {
        Set<String> feedback = records.stream().map(Countable::feedback).collect(Collectors.toSet());
        Collection<Countable> missing = records;
        for (int round = 0; round < ROUNDS; round++) {
            write(missing);
            Map<Told, Noted> noted = read(feedback);
            missing = records.stream()
                    .filter(record -> !noted.containsKey(Told.of(record)))
                    .toList();
            if (missing.isEmpty()) {
                return noted;
            }
        }
        throw new DataAccessResourceFailureException("facts could not be noted in " + ROUNDS + " rounds");
    }

    private void write(Collection<Countable> records) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Countable record : records) {
            Position position = record.position();
            Document place = new Document("event", record.event())
                    .append("topic", position.source().topic())
                    .append("partition", position.source().partition())
                    .append("offset", position.offset());
            RevisionFields.write(record.revision(), place);
            writes.add(new UpdateOneModel<>(
                    and(eq("_id", record.feedback()), ne("seen.event", record.event())),
                    push("seen", place),
                    new UpdateOptions().upsert(true)));
        }
        try {
            collection.bulkWrite(writes, UNORDERED);
        } catch (MongoBulkWriteException e) {
            // a duplicate key says that the event, or at least its document, was there: reading tells which
            if (!e.getWriteErrors().stream().allMatch(error -> error.getCode() == MongoRollUps.DUPLICATE_KEY)
                    || e.getWriteConcernError() != null) {
                throw e;
            }
        }
    }

    private Map<Told, Noted> read(Set<String> feedback) {
        Map<Told, Noted> noted = new HashMap<>();
        for (Document fact :
                collection.find(in("_id", feedback)).projection(include("seen", FactFields.IN_REPORT_AT))) {
            boolean inReport = fact.containsKey(FactFields.IN_REPORT_AT);
            List<Revision> before = new ArrayList<>();
            for (Document place : fact.getList("seen", Document.class)) {
                Source source = new Source(place.getString("topic"), place.getInteger("partition"));
                noted.put(
                        new Told(fact.getString("_id"), place.getString("event")),
                        new Noted(new Position(source, place.getLong("offset")), List.copyOf(before), inReport));
                RevisionFields.read(place).ifPresent(before::add);
            }
        }
        return noted;
    }

    @Override
    public void inReport(Collection<Arrival> arrivals) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            writes.add(new UpdateOneModel<>(
                    and(eq("_id", arrival.feedback()), exists(FactFields.IN_REPORT_AT, false)),
                    combine(
                            set(FactFields.BODY, arrival.acceptance().body()),
                            set(
                                    FactFields.ACCEPTED_AT,
                                    Date.from(arrival.acceptance().at())),
                            set(FactFields.IN_REPORT_AT, Date.from(arrival.inReportAt())),
                            set(FactFields.MILLIS, Millis.upTo(arrival.millis())))));
        }
        collection.bulkWrite(writes, UNORDERED);
    }
}
