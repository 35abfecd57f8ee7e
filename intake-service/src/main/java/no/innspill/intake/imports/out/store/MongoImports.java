package no.innspill.intake.imports.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.application.Imports;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.ImportState;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Imports in MongoDB. What a person does is fenced by the state that they saw, what a worker does by its lease too. */
@Component
final class MongoImports implements Imports {
    private static final List<ImportState> AT_WORK =
            Stream.of(ImportState.values()).filter(ImportState::isAtWork).toList();
    private static final List<ImportState> OVER =
            Stream.of(ImportState.values()).filter(ImportState::isOver).toList();
    private static final int MOST_AT_ONCE = 20;

    private final MongoTemplate mongo;
    private final Clock clock;

    MongoImports(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void begin(Import fresh) {
        mongo.insert(ImportDocument.fresh(fresh));
    }

    @Override
    public Optional<Import> find(OrganisationNumber body, ImportId id) {
        return Optional.ofNullable(mongo.findOne(
                        query(where("_id").is(id.toString()).and("body").is(body.value())), ImportDocument.class))
                .map(ImportDocument::toDomain);
    }

    @Override
    public List<Import> newest(OrganisationNumber body, int most) {
        return mongo
                .find(
                        query(where("body").is(body.value()))
                                .with(Sort.by(Sort.Direction.DESC, "began"))
                                .limit(most),
                        ImportDocument.class)
                .stream()
                .map(ImportDocument::toDomain)
                .toList();
    }

    @Override
    public boolean read(Import complete) {
        ImportDocument now = ImportDocument.fresh(complete);
        Update update = new Update()
                .set("state", now.state())
                .set("contentHash", now.contentHash())
                .set("columns", now.columns())
                .set("rows", now.rows())
                .set("chunks", now.chunks())
                .set("origin", now.origin())
                .set("waiting", false)
                .set("changed", clock.instant())
                .set("leaseUntil", Instant.EPOCH);
        if (now.mapping() != null) {
            update.set("mapping", now.mapping());
        }
        return changed(where("_id").is(now.id()).and("state").in(ImportState.READING, ImportState.FETCHING), update);
    }

    @Override
    public boolean move(Import seen, ImportState to, Import.Deed deed, Change change) {
        return changed(
                where("_id").is(seen.id().toString()).and("state").is(seen.state()),
                update(to, change).push("deeds", deed).set("leaseUntil", Instant.EPOCH));
    }

    @Override
    public Optional<Import> claim(String worker, Instant now, Duration lease) {
        List<ImportDocument> free = mongo.find(
                query(where("state").in(AT_WORK).and("leaseUntil").lt(now))
                        .with(Sort.by("leaseUntil"))
                        .limit(MOST_AT_ONCE),
                ImportDocument.class);
        for (ImportDocument candidate : free) {
            boolean mine = changed(
                    where("_id")
                            .is(candidate.id())
                            .and("state")
                            .in(AT_WORK)
                            .and("leaseUntil")
                            .lt(now),
                    new Update().set("worker", worker).set("leaseUntil", now.plus(lease)));
            if (mine) {
                return Optional.ofNullable(mongo.findById(candidate.id(), ImportDocument.class))
                        .map(ImportDocument::toDomain);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean advance(Import seen, ImportState to, String worker, Change change, Instant leaseUntil) {
        return changed(
                where("_id")
                        .is(seen.id().toString())
                        .and("state")
                        .is(seen.state())
                        .and("worker")
                        .is(worker),
                update(to, change).set("leaseUntil", leaseUntil));
    }

    @Override
    public List<ImportId> expire(Instant before) {
        List<ImportDocument> old = mongo.find(
                query(where("state").nin(OVER).and("changed").lt(before)).limit(MOST_AT_ONCE), ImportDocument.class);
        return old.stream()
                .filter(one -> changed(
                        where("_id")
                                .is(one.id())
                                .and("state")
                                .is(one.state())
                                .and("changed")
                                .lt(before),
                        new Update().set("state", ImportState.CANCELLED).set("changed", clock.instant())))
                .map(one -> new ImportId(UUID.fromString(one.id())))
                .toList();
    }

    private Update update(ImportState to, Change change) {
        Update update =
                new Update().set("state", to).set("waiting", change.waiting()).set("changed", clock.instant());
        if (change.mapping() != null) {
            update.set("mapping", MappingDocument.from(change.mapping()));
        }
        if (change.check() != null) {
            update.set("check", TallyDocument.from(change.check()));
        }
        if (change.run() != null) {
            update.set("run", TallyDocument.from(change.run()));
        }
        if (change.fetch() != null) {
            update.set("fetch", ImportDocument.Fetch.from(change.fetch()));
        }
        if (change.chunks() != null) {
            update.set("chunks", change.chunks());
        }
        if (change.rows() != null) {
            update.set("rows", change.rows());
        }
        return update;
    }

    private boolean changed(Criteria which, Update update) {
        return mongo.updateFirst(query(which), update, ImportDocument.class).getMatchedCount() == 1;
    }
}
