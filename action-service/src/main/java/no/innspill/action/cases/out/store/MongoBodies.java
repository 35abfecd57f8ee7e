package no.innspill.action.cases.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.innspill.action.cases.application.Bodies;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.BodyNames;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Names in MongoDB, by organisation number. */
@Component
final class MongoBodies implements Bodies {

    private final MongoTemplate mongo;

    MongoBodies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void store(Collection<BodyNames> bodies) {
        bodies.forEach(this::store);
    }

    private void store(BodyNames body) {
        BodyDocument fresh = BodyDocument.from(body);
        try {
            mongo.upsert(
                    query(where("_id").is(fresh.id()).and("version").lte(fresh.version())),
                    new Update()
                            .set("name", fresh.name())
                            .set("units", fresh.units())
                            .set("services", fresh.services())
                            .set("version", fresh.version()),
                    BodyDocument.class);
        } catch (DuplicateKeyException newerIsThere) {
            // what came late says nothing that is not known
        }
    }

    @Override
    public void forget(Collection<BodyId> bodies) {
        mongo.remove(query(where("_id").in(bodies.stream().map(BodyId::value).toList())), BodyDocument.class);
    }

    @Override
    public List<BodyNames> all() {
        return mongo.findAll(BodyDocument.class).stream()
                .map(BodyDocument::toDomain)
                .toList();
    }

    @Override
    public Optional<BodyNames> find(BodyId body) {
        return Optional.ofNullable(mongo.findById(body.value(), BodyDocument.class))
                .map(BodyDocument::toDomain);
    }
}
