package no.innspill.routing.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innspill.routing.application.simulation.Simulations;
import no.innspill.routing.domain.simulation.Report;
import no.innspill.routing.domain.simulation.Simulation;
import no.innspill.routing.domain.simulation.Simulation.Progress;
import no.innspill.routing.domain.simulation.SimulationState;
import no.innspill.routing.out.store.SimulationDocument.ReportDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Simulations in MongoDB. What a worker does is fenced by its name, so that one whose lease another has taken changes nothing. */
@Component
final class MongoSimulations implements Simulations {
    private static final List<SimulationState> OPEN = List.of(SimulationState.WAITING, SimulationState.RUNNING);
    private static final int LOOKED_AT = 10;

    private final MongoTemplate mongo;

    MongoSimulations(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Before anything is asked for. */
    @PostConstruct
    void declareIndexes() {
        var simulations = mongo.indexOps(SimulationDocument.class);
        simulations.createIndex(
                new Index().named("work").on("state", Direction.ASC).on("leaseUntil", Direction.ASC));
        simulations.createIndex(new Index().named("newest").on("begunAt", Direction.DESC));
    }

    @Override
    public void begin(Simulation fresh) {
        mongo.insert(SimulationDocument.fresh(fresh));
    }

    @Override
    public Optional<Simulation> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id.toString(), SimulationDocument.class))
                .map(SimulationDocument::toDomain);
    }

    @Override
    public List<Simulation> newest(int most) {
        return mongo
                .find(new Query().with(Sort.by(Direction.DESC, "begunAt")).limit(most), SimulationDocument.class)
                .stream()
                .map(SimulationDocument::toDomain)
                .toList();
    }

    @Override
    public Optional<Simulation> claim(String worker, Instant now, Duration lease) {
        List<SimulationDocument> free =
                mongo.find(query(free(now)).with(Sort.by("leaseUntil")).limit(LOOKED_AT), SimulationDocument.class);
        return free.stream()
                .filter(one -> changed(
                        free(now).and("_id").is(one.id()),
                        new Update()
                                .set("worker", worker)
                                .set("state", SimulationState.RUNNING)
                                .set("leaseUntil", now.plus(lease))))
                .findFirst()
                .map(SimulationDocument::toDomain);
    }

    @Override
    public boolean advance(UUID id, String worker, Progress progress, @Nullable Report soFar, Instant leaseUntil) {
        return changed(mine(id, worker), update(progress, soFar).set("leaseUntil", leaseUntil));
    }

    @Override
    public boolean end(
            UUID id, String worker, SimulationState state, Progress progress, @Nullable Report report, Instant now) {
        return changed(
                mine(id, worker), update(progress, report).set("state", state).set("endedAt", now));
    }

    @Override
    public boolean cancel(UUID id, Instant now) {
        return changed(
                where("_id").is(id.toString()).and("state").in(OPEN),
                new Update().set("state", SimulationState.CANCELLED).set("endedAt", now));
    }

    private static Criteria free(Instant now) {
        return where("state").in(OPEN).and("leaseUntil").lt(now);
    }

    private static Criteria mine(UUID id, String worker) {
        return where("_id")
                .is(id.toString())
                .and("worker")
                .is(worker)
                .and("state")
                .is(SimulationState.RUNNING);
    }

    private static Update update(Progress progress, @Nullable Report report) {
        Update update = new Update().set("passed", progress.passed()).set("places", progress.places());
        return report == null ? update : update.set("report", ReportDocument.from(report));
    }

    private boolean changed(Criteria fence, Update update) {
        return mongo.updateFirst(query(fence), update, SimulationDocument.class).getModifiedCount() == 1;
    }
}
