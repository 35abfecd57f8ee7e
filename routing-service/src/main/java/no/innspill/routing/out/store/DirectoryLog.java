package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innspill.routing.application.DirectoryStore.LogPlace;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The log of changes: written with the change into the body's own document, and put from there into the log. Neither can be lost. */
@Component
final class DirectoryLog {

    private static final Comparator<LogDocument> NEWEST_FIRST =
            Comparator.comparing(LogDocument::at).thenComparing(LogDocument::id).reversed();
    private static final int AT_A_TIME = 100;

    private final MongoTemplate mongo;

    DirectoryLog(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    List<LogDocument> of(String body, long beforeVersion, int most) {
        Query kept = query(where("body").is(body).and("version").lt(beforeVersion))
                .with(Sort.by(Sort.Direction.DESC, "version"))
                .limit(most);
        List<LogDocument> pending = pending(query(where("_id").is(body))).stream()
                .filter(entry -> entry.version() < beforeVersion)
                .toList();
        return newest(mongo.find(kept, LogDocument.class), pending, most);
    }

    List<LogDocument> all(@Nullable LogPlace before, int most) {
        Criteria older = before == null
                ? where("at").exists(true)
                : new Criteria()
                        .orOperator(
                                where("at").lt(before.at()),
                                where("at").is(before.at()).and("_id").lt(before.id()));
        Query kept =
                query(older).with(Sort.by(Sort.Direction.DESC, "at", "_id")).limit(most);
        List<LogDocument> pending = pending(
                        query(where(LogDocument.PENDING_SINCE).exists(true)))
                .stream()
                .filter(entry -> before == null
                        || entry.at().isBefore(before.at())
                        || (entry.at().equals(before.at()) && entry.id().compareTo(before.id()) < 0))
                .toList();
        return newest(mongo.find(kept, LogDocument.class), pending, most);
    }

    /** Puts into the log what lies in bodies. It may die between any two steps: what is in the log already is not put there twice. */
    @Scheduled(fixedDelayString = "${innspill.routing.directory-log-sweep:1s}")
    void sweep() {
        Query waiting = query(where(LogDocument.PENDING_SINCE).exists(true)).limit(AT_A_TIME);
        for (LogDocument entry : pending(waiting)) {
            try {
                mongo.insert(entry);
            } catch (DuplicateKeyException there) {
                // put there by another instance, or before a crash
            }
            mongo.updateFirst(
                    query(where("_id").is(entry.body())),
                    new Update().pull(LogDocument.PENDING, new Document("_id", entry.id())),
                    BodyDocument.COLLECTION);
            mongo.updateFirst(
                    query(where("_id").is(entry.body()).and(LogDocument.PENDING).size(0)),
                    new Update().unset(LogDocument.PENDING_SINCE),
                    BodyDocument.COLLECTION);
        }
    }

    private List<LogDocument> pending(Query bodies) {
        bodies.fields().include(LogDocument.PENDING);
        return mongo.find(bodies, Document.class, BodyDocument.COLLECTION).stream()
                .flatMap(body ->
                        Objects.requireNonNull(body.getList(LogDocument.PENDING, Document.class, List.of())).stream())
                .map(entry -> mongo.getConverter().read(LogDocument.class, entry))
                .toList();
    }

    private static List<LogDocument> newest(List<LogDocument> kept, List<LogDocument> pending, int most) {
        Map<String, LogDocument> all = new LinkedHashMap<>();
        kept.forEach(entry -> all.put(entry.id(), entry));
        pending.forEach(entry -> all.put(entry.id(), entry));
        List<LogDocument> sorted = new ArrayList<>(all.values());
        sorted.sort(NEWEST_FIRST);
        return sorted.subList(0, Math.min(most, sorted.size()));
    }
}
