package no.innspill.action.cases.out.store;

import static java.util.Objects.requireNonNull;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.action.cases.application.CaseTexts;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Words;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Texts in MongoDB, by the id of their feedback. */
@Component
final class MongoCaseTexts implements CaseTexts {

    private static final String CONTENT = "content";
    private static final String REVISION = "revision";
    private static final String NEEDED_UNTIL = "neededUntil";
    private static final String WITHDRAWN_AT = "withdrawnAt";

    private final MongoTemplate mongo;

    MongoCaseTexts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Collection<Words.Present> words, Instant neededUntil) {
        if (words.isEmpty()) {
            return;
        }
        BulkOperations upserts = mongo.bulkOps(BulkMode.UNORDERED, TextDocument.class);
        for (Words.Present said : words) {
            TextDocument fresh = TextDocument.from(said, neededUntil);
            upserts.upsert(
                    query(where("_id").is(fresh.id())),
                    new Update()
                            .setOnInsert(CONTENT, fresh.content())
                            .setOnInsert(REVISION, fresh.revision())
                            .setOnInsert(NEEDED_UNTIL, neededUntil));
        }
        upserts.execute();
        correct(words.stream().filter(said -> said.revision() > 0).toList(), neededUntil);
    }

    /** Only over an earlier revision, and only where the words still are here. */
    private void correct(List<Words.Present> corrected, Instant neededUntil) {
        if (corrected.isEmpty()) {
            return;
        }
        BulkOperations updates = mongo.bulkOps(BulkMode.UNORDERED, TextDocument.class);
        for (Words.Present said : corrected) {
            TextDocument fresh = TextDocument.from(said, neededUntil);
            updates.updateOne(
                    query(where("_id")
                            .is(fresh.id())
                            .and(CONTENT)
                            .exists(true)
                            .and(REVISION)
                            .not()
                            .gte(said.revision())),
                    new Update().set(CONTENT, fresh.content()).set(REVISION, said.revision()));
        }
        updates.execute();
    }

    @Override
    public void withdraw(Map<CaseId, Instant> withdrawn, Instant neededUntil) {
        if (withdrawn.isEmpty()) {
            return;
        }
        BulkOperations upserts = mongo.bulkOps(BulkMode.UNORDERED, TextDocument.class);
        withdrawn.forEach((id, at) -> upserts.upsert(
                query(where("_id").is(id.toString())),
                new Update().unset(CONTENT).set(WITHDRAWN_AT, at).setOnInsert(NEEDED_UNTIL, neededUntil)));
        upserts.execute();
    }

    @Override
    public Map<CaseId, Instant> withdrawn(Collection<CaseId> ids) {
        Map<CaseId, Instant> found = new HashMap<>();
        if (!ids.isEmpty()) {
            mongo.find(query(where("_id").in(strings(ids)).and(WITHDRAWN_AT).exists(true)), TextDocument.class)
                    .forEach(text -> found.put(CaseId.of(text.id()), requireNonNull(text.withdrawnAt())));
        }
        return found;
    }

    @Override
    public void keepWithCase(Collection<CaseId> ids) {
        if (!ids.isEmpty()) {
            mongo.updateMulti(among(ids), new Update().unset(NEEDED_UNTIL), TextDocument.class);
        }
    }

    @Override
    public void erase(Collection<CaseId> ids, Instant now, Instant neededUntil) {
        if (ids.isEmpty()) {
            return;
        }
        BulkOperations upserts = mongo.bulkOps(BulkMode.UNORDERED, TextDocument.class);
        for (CaseId id : ids) {
            upserts.upsert(
                    query(where("_id").is(id.toString())),
                    new Update().unset(CONTENT).set("erasedAt", now).setOnInsert(NEEDED_UNTIL, neededUntil));
        }
        upserts.execute();
    }

    @Override
    public Map<CaseId, Words> of(Collection<CaseId> ids) {
        Map<CaseId, Words> found = new HashMap<>();
        ids.forEach(id -> found.put(id, new Words.Awaited()));
        if (!ids.isEmpty()) {
            mongo.find(among(ids), TextDocument.class)
                    .forEach(text -> found.put(CaseId.of(text.id()), text.toDomain()));
        }
        return found;
    }

    @Override
    public Collection<CaseId> unneeded(Instant now, int most) {
        Query expired = query(where(NEEDED_UNTIL).lt(now)).limit(most);
        expired.fields().include("_id");
        return mongo.find(expired, TextDocument.class).stream()
                .map(text -> CaseId.of(text.id()))
                .toList();
    }

    @Override
    public long delete(Collection<CaseId> ids, Instant now) {
        return ids.isEmpty()
                ? 0
                : mongo.remove(
                                query(where("_id")
                                        .in(strings(ids))
                                        .and(NEEDED_UNTIL)
                                        .lt(now)),
                                TextDocument.class)
                        .getDeletedCount();
    }

    private static Query among(Collection<CaseId> ids) {
        return query(where("_id").in(strings(ids)));
    }

    private static List<String> strings(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::toString).toList();
    }
}
