package no.innspill.action.cases.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.action.cases.application.Desk;
import no.innspill.action.cases.application.Workers;
import no.innspill.action.cases.domain.Owner;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.action.cases.domain.Worker;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Workers in MongoDB, by subject. */
@Component
final class MongoWorkers implements Workers {

    private static final int MOST = 200;

    private final MongoTemplate mongo;

    MongoWorkers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void seen(Worker worker, Desk desk, Instant now) {
        mongo.upsert(
                query(where("_id").is(worker.subject())),
                new Update()
                        .set("name", worker.name())
                        .set("body", desk.body().value())
                        .set(
                                "units",
                                desk.units().stream()
                                        .map(UnitId::value)
                                        .sorted()
                                        .toList())
                        .set("seenAt", now),
                WorkerDocument.class);
    }

    @Override
    public Optional<Worker> inUnit(Owner unit, String subject) {
        return Optional.ofNullable(mongo.findOne(query(of(unit, where("_id").is(subject))), WorkerDocument.class))
                .map(WorkerDocument::toDomain);
    }

    @Override
    public List<Worker> of(Owner unit) {
        return mongo
                .find(query(of(unit, new Criteria())).with(Sort.by("name")).limit(MOST), WorkerDocument.class)
                .stream()
                .map(WorkerDocument::toDomain)
                .toList();
    }

    @Override
    public long forgetUnseenSince(Instant time) {
        return mongo.remove(query(where("seenAt").lt(time)), WorkerDocument.class)
                .getDeletedCount();
    }

    private static Criteria of(Owner unit, Criteria also) {
        return also.and("body")
                .is(unit.body().value())
                .and("units")
                .is(unit.unit().value());
    }
}
