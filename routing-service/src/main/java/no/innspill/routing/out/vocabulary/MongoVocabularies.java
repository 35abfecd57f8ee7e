package no.innspill.routing.out.vocabulary;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.routing.application.vocabulary.VocabularyVersions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The versions in MongoDB, one document each, and one document that says which is in force. */
@Component
final class MongoVocabularies implements VocabularyVersions {

    private static final int MOST_LISTED = 1_000;
    private static final String CONCEPTS = "concepts";

    private final MongoTemplate mongo;

    MongoVocabularies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public State state() {
        InForceDocument found = mongo.findById(InForceDocument.ID, InForceDocument.class);
        return found == null ? new State(0, STARTER, List.of(), List.of()) : found.toDomain();
    }

    @Override
    public List<Version> newest(int most) {
        Query all = query(where("_id").exists(true))
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .limit(Math.min(most, MOST_LISTED));
        all.fields().exclude(CONCEPTS);
        return mongo.find(all, VersionDocument.class).stream()
                .map(VersionDocument::toDomain)
                .toList();
    }

    @Override
    public Optional<Version> find(long number) {
        Query one = query(where("_id").is(number));
        one.fields().exclude(CONCEPTS);
        return Optional.ofNullable(mongo.findOne(one, VersionDocument.class)).map(VersionDocument::toDomain);
    }

    @Override
    public Optional<List<Concept>> concepts(long number) {
        return Optional.ofNullable(mongo.findById(number, VersionDocument.class))
                .map(found -> Objects.requireNonNull(found.concepts()).stream()
                        .map(ConceptDocument::toDomain)
                        .toList());
    }

    @Override
    public Version add(Import imported) {
        while (true) {
            long newest = newest(1).stream().mapToLong(Version::number).sum();
            // read after the newest: what is gone from the versions by now was noted before
            long deleted =
                    state().deleted().stream().mapToLong(Deleted::number).max().orElse(0);
            long next = Math.max(newest, deleted) + 1;
            try {
                return mongo.insert(VersionDocument.from(next, imported)).toDomain();
            } catch (DuplicateKeyException another) {
                // somebody imported at the same time: the number after theirs
            }
        }
    }

    @Override
    public boolean putInForce(long number, long revision, Switched deed) {
        InForceDocument.Entry entry = InForceDocument.Entry.from(deed);
        if (revision == 0) {
            try {
                mongo.insert(new InForceDocument(InForceDocument.ID, 1, number, List.of(entry), null));
                return true;
            } catch (DuplicateKeyException another) {
                return false;
            }
        }
        Query asItWas =
                query(where("_id").is(InForceDocument.ID).and("revision").is(revision));
        Update update =
                new Update().set("number", number).set("revision", revision + 1).push("log", entry);
        return mongo.updateFirst(asItWas, update, InForceDocument.class).getMatchedCount() == 1;
    }

    @Override
    public void remove(long number) {
        mongo.remove(query(where("_id").is(number)), VersionDocument.class);
    }

    @Override
    public boolean noteDeleted(long revision, Deleted deed) {
        InForceDocument.Gone gone = InForceDocument.Gone.from(deed);
        if (revision == 0) {
            try {
                mongo.insert(new InForceDocument(InForceDocument.ID, 1, STARTER, List.of(), List.of(gone)));
                return true;
            } catch (DuplicateKeyException another) {
                return false;
            }
        }
        Query asItWas =
                query(where("_id").is(InForceDocument.ID).and("revision").is(revision));
        Update update = new Update().set("revision", revision + 1).push("deleted", gone);
        return mongo.updateFirst(asItWas, update, InForceDocument.class).getMatchedCount() == 1;
    }
}
