package no.innspill.intake.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.innspill.intake.application.Bodies;
import no.innspill.intake.application.Body;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.domain.OrganisationNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Known bodies in MongoDB, each held for a minute: only bodies that exist are held, so there are never many. */
@Component
final class MongoBodies implements Bodies {
    private static final Duration HELD = Duration.ofMinutes(1);

    private final MongoTemplate mongo;
    private final InstantSource clock;
    private final Duration settles;
    private final Instant began;
    private final Map<OrganisationNumber, Held> held = new ConcurrentHashMap<>();

    MongoBodies(MongoTemplate mongo, InstantSource clock, IntakeSettings settings) {
        this.mongo = mongo;
        this.clock = clock;
        this.settles = settings.directorySettles();
        this.began = clock.instant();
    }

    @Override
    public void keep(Body body) {
        BodyDocument fresh = BodyDocument.from(body);
        try {
            mongo.upsert(
                    query(where("_id").is(fresh.id()).and("version").lte(fresh.version())),
                    new Update()
                            .set("name", fresh.name())
                            .set("contactPage", fresh.contactPage())
                            .set("appealsPage", fresh.appealsPage())
                            .set("sensitiveServices", fresh.sensitiveServices())
                            .set("version", fresh.version())
                            .set(BodyDocument.HEARD, clock.instant()),
                    BodyDocument.class);
            held.remove(body.number());
        } catch (DuplicateKeyException newerIsThere) {
            // what came late says nothing that is not known
        }
    }

    @Override
    public void forget(OrganisationNumber body) {
        mongo.remove(query(where("_id").is(body.value())), BodyDocument.class);
        held.remove(body);
    }

    @Override
    public Optional<Body> find(OrganisationNumber body) {
        Instant now = clock.instant();
        Held known = held.get(body);
        if (known != null && now.isBefore(known.until())) {
            return Optional.of(known.body());
        }
        Optional<Body> found = Optional.ofNullable(mongo.findById(body.value(), BodyDocument.class))
                .map(BodyDocument::toDomain);
        found.ifPresentOrElse(there -> held.put(body, new Held(there, now.plus(HELD))), () -> held.remove(body));
        return found;
    }

    /** An instance that has just begun may be behind the directory, and one that another hears for is told by what that one stored. */
    @Override
    public boolean told() {
        Instant settled = clock.instant().minus(settles);
        return !began.isAfter(settled)
                && mongo.exists(new Query(), BodyDocument.class)
                && !mongo.exists(query(where(BodyDocument.HEARD).gt(settled)), BodyDocument.class);
    }

    private record Held(Body body, Instant until) {}
}
