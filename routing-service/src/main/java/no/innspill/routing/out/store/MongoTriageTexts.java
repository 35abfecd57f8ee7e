package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.routing.application.TriageTexts;
import no.innspill.routing.domain.decision.FeedbackId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Texts of what waits in triage, in MongoDB. */
@Component
final class MongoTriageTexts implements TriageTexts {

    private static final int SWEPT_AT_A_TIME = 500;
    private static final String KEPT_AT = "keptAt";

    private final MongoTemplate mongo;

    MongoTriageTexts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Collection<Text> texts) {
        if (texts.isEmpty()) {
            return;
        }
        BulkOperations upserts = mongo.bulkOps(BulkMode.UNORDERED, TextDocument.class);
        for (Text text : texts) {
            TextDocument fresh = TextDocument.from(text);
            Update first = new Update().setOnInsert(KEPT_AT, fresh.keptAt());
            set(first, "text", fresh.text());
            set(first, "whatMatters", fresh.whatMatters());
            set(first, "page", fresh.page());
            upserts.upsert(query(where("_id").is(fresh.id())), first);
        }
        upserts.execute();
    }

    @Override
    public void replace(Text corrected) {
        mongo.save(TextDocument.from(corrected));
    }

    @Override
    public void delete(Collection<FeedbackId> ids) {
        mongo.remove(query(among(ids)), TextDocument.class);
    }

    @Override
    public Map<FeedbackId, Text> of(Collection<FeedbackId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mongo.find(query(among(ids)), TextDocument.class).stream()
                        .map(TextDocument::toDomain)
                        .collect(Collectors.toMap(Text::id, Function.identity()));
    }

    /** Goes through all by the time they were kept, some at a time; those still waiting are passed over. */
    @Override
    public long sweep(Instant keptBefore) {
        long deleted = 0;
        Instant from = Instant.EPOCH;
        while (true) {
            List<TextDocument> some = olderThan(from, keptBefore);
            List<String> ids = some.stream().map(TextDocument::id).toList();
            Set<String> waiting = waiting(ids);
            List<String> needless =
                    ids.stream().filter(id -> !waiting.contains(id)).toList();
            deleted += mongo.remove(query(where("_id").in(needless)), TextDocument.class)
                    .getDeletedCount();
            if (some.size() < SWEPT_AT_A_TIME || some.getLast().keptAt().equals(from)) {
                return deleted;
            }
            from = some.getLast().keptAt();
        }
    }

    private List<TextDocument> olderThan(Instant from, Instant keptBefore) {
        Query some = query(where(KEPT_AT).gte(from).lt(keptBefore))
                .with(Sort.by(KEPT_AT))
                .limit(SWEPT_AT_A_TIME);
        some.fields().include("_id", KEPT_AT);
        return mongo.find(some, TextDocument.class);
    }

    private Set<String> waiting(List<String> ids) {
        Query still = query(where("_id").in(ids).and("waiting").exists(true));
        still.fields().include("_id");
        return mongo.find(still, org.bson.Document.class, DecisionDocument.COLLECTION).stream()
                .map(found -> found.getString("_id"))
                .collect(Collectors.toSet());
    }

    private static void set(Update update, String field, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            update.setOnInsert(field, value);
        }
    }

    private static Criteria among(Collection<FeedbackId> ids) {
        return where("_id").in(ids.stream().map(FeedbackId::toString).toList());
    }
}
