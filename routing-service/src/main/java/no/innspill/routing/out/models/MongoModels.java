package no.innspill.routing.out.models;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.routing.application.models.ModelVersions;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.ModelVersion.Made;
import no.innspill.routing.domain.learning.TrainingFailure;
import no.innspill.routing.domain.learning.TrainingState;
import no.innspill.routing.out.models.ModelDocument.MadeDocument;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The versions in MongoDB, one document each, and one document that says which is in force. What a worker does is fenced by its name, so
 * that one whose lease another has taken changes nothing.
 */
@Component
final class MongoModels implements ModelVersions {

    private static final int MOST_LISTED = 1_000;
    private static final String FILE = "file";

    private final MongoTemplate mongo;

    MongoModels(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Before anything is asked for. */
    @PostConstruct
    void declareIndexes() {
        mongo.indexOps(ModelDocument.class)
                .createIndex(new Index()
                        .named("open")
                        .on("open", Direction.ASC)
                        .unique()
                        .sparse());
    }

    @Override
    public State state() {
        ModelInForceDocument found = mongo.findById(ModelInForceDocument.ID, ModelInForceDocument.class);
        return found == null ? new State(0, ModelVersion.SHIPPED, List.of()) : found.toDomain();
    }

    @Override
    public List<ModelVersion> newest(int most) {
        Query all = query(where("_id").exists(true))
                .with(Sort.by(Direction.DESC, "_id"))
                .limit(Math.min(most, MOST_LISTED));
        all.fields().exclude(FILE);
        return mongo.find(all, ModelDocument.class).stream()
                .map(ModelDocument::toDomain)
                .toList();
    }

    @Override
    public Optional<ModelVersion> find(long number) {
        return one(where("_id").is(number)).map(ModelDocument::toDomain);
    }

    @Override
    public Optional<byte[]> file(long number) {
        Query one = query(where("_id").is(number));
        return Optional.ofNullable(mongo.findOne(one, ModelDocument.class))
                .flatMap(found -> Optional.ofNullable(found.file()).map(Binary::getData));
    }

    @Override
    public ModelVersion ask(String ground, @Nullable String by, @Nullable String byName, Instant now) {
        while (true) {
            Optional<ModelVersion> open =
                    one(where("open").is(ModelDocument.OPEN)).map(ModelDocument::toDomain);
            if (open.isPresent()) {
                return open.get();
            }
            long next = newest(1).stream().mapToLong(ModelVersion::number).sum() + 1;
            try {
                return mongo.insert(ModelDocument.asked(next, ground, by, byName, now))
                        .toDomain();
            } catch (DuplicateKeyException another) {
                // somebody asked at the same time: it is theirs, or it is over already and the number after it is free
            }
        }
    }

    @Override
    public Optional<ModelVersion> claim(String worker, Instant now, Duration lease, int most) {
        Optional<ModelDocument> free = one(free(now));
        if (free.isPresent() && free.get().begun() >= most) {
            change(free(now).and("_id").is(free.get().id()), failure(TrainingFailure.GIVEN_UP, now));
            return Optional.empty();
        }
        return free.filter(found -> change(
                        free(now).and("_id").is(found.id()),
                        new Update()
                                .set("state", TrainingState.TRAINING)
                                .set("worker", worker)
                                .set("leaseUntil", now.plus(lease))
                                .inc("begun", 1)))
                .map(ModelDocument::toDomain);
    }

    @Override
    public boolean goesOn(long number, String worker, Instant leaseUntil) {
        return change(mine(number, worker), new Update().set("leaseUntil", leaseUntil));
    }

    @Override
    public boolean ready(long number, String worker, Made made, byte[] file, Instant now) {
        return change(
                mine(number, worker),
                ended(TrainingState.READY, now)
                        .set("made", MadeDocument.from(made))
                        .set(FILE, new Binary(file))
                        .set("kept", true));
    }

    @Override
    public boolean failed(long number, String worker, TrainingFailure why, Instant now) {
        return change(mine(number, worker), failure(why, now));
    }

    @Override
    public void keepOnly(Set<Long> numbers) {
        mongo.updateMulti(
                query(where("kept").is(true).and("_id").nin(numbers)),
                new Update().set("kept", false).unset(FILE),
                ModelDocument.class);
    }

    @Override
    public boolean putInForce(long number, long revision, Switched deed) {
        ModelInForceDocument.Entry entry = ModelInForceDocument.Entry.from(deed);
        if (revision == 0) {
            try {
                mongo.insert(new ModelInForceDocument(ModelInForceDocument.ID, 1, number, List.of(entry)));
                return true;
            } catch (DuplicateKeyException another) {
                return false;
            }
        }
        Query asItWas =
                query(where("_id").is(ModelInForceDocument.ID).and("revision").is(revision));
        Update update =
                new Update().set("number", number).set("revision", revision + 1).push("log", entry);
        return mongo.updateFirst(asItWas, update, ModelInForceDocument.class).getMatchedCount() == 1;
    }

    private Optional<ModelDocument> one(Criteria which) {
        Query one = query(which);
        one.fields().exclude(FILE);
        return Optional.ofNullable(mongo.findOne(one, ModelDocument.class));
    }

    private static Criteria free(Instant now) {
        return where("open").is(ModelDocument.OPEN).and("leaseUntil").lt(now);
    }

    private static Criteria mine(long number, String worker) {
        return where("_id").is(number).and("worker").is(worker).and("state").is(TrainingState.TRAINING);
    }

    private static Update ended(TrainingState state, Instant now) {
        return new Update().set("state", state).set("endedAt", now).unset("open");
    }

    private static Update failure(TrainingFailure why, Instant now) {
        return ended(TrainingState.FAILED, now).set("failure", why);
    }

    private boolean change(Criteria fence, Update update) {
        return mongo.updateFirst(query(fence), update, ModelDocument.class).getModifiedCount() == 1;
    }
}
