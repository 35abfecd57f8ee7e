package no.innspill.intake.open311.out;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.application.Jurisdictions;
import no.innspill.intake.open311.domain.Jurisdiction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Jurisdictions in MongoDB: a few hundred, each replaced by its newer version. */
@Component
final class MongoJurisdictions implements Jurisdictions {
    private static final String DOMAIN = "domain";
    private static final String CHANGED_AT = "changedAt";

    private final MongoTemplate mongo;

    MongoJurisdictions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @PostConstruct
    void declareIndexes() {
        mongo.indexOps(JurisdictionDocument.class)
                .createIndex(new Index().named(DOMAIN).on(DOMAIN, Direction.ASC));
        mongo.indexOps(JurisdictionDocument.class)
                .createIndex(new Index().named(CHANGED_AT).on(CHANGED_AT, Direction.DESC));
    }

    @Override
    public void keep(Jurisdiction jurisdiction) {
        JurisdictionDocument fresh = JurisdictionDocument.from(jurisdiction);
        try {
            mongo.upsert(
                    query(where("_id").is(fresh.id()).and("version").lte(fresh.version())),
                    new Update()
                            .set(DOMAIN, fresh.domain())
                            .set("name", fresh.name())
                            .set("municipality", fresh.municipality())
                            .set("services", fresh.services())
                            .set("version", fresh.version())
                            .set(CHANGED_AT, fresh.changedAt()),
                    JurisdictionDocument.class);
        } catch (DuplicateKeyException newerIsThere) {
            // what came late says nothing that is not known
        }
    }

    @Override
    public void forget(OrganisationNumber body) {
        mongo.remove(query(where("_id").is(body.value())), JurisdictionDocument.class);
    }

    @Override
    public Optional<Jurisdiction> find(OrganisationNumber body) {
        return Optional.ofNullable(mongo.findById(body.value(), JurisdictionDocument.class))
                .map(JurisdictionDocument::toDomain);
    }

    @Override
    public Optional<Jurisdiction> find(String domain) {
        return single(query(where(DOMAIN).is(domain)));
    }

    @Override
    public Optional<Jurisdiction> only() {
        return single(new Query());
    }

    @Override
    public Optional<Instant> changedAt() {
        Query latest = new Query().with(Sort.by(Direction.DESC, CHANGED_AT)).limit(1);
        return Optional.ofNullable(mongo.findOne(latest, JurisdictionDocument.class))
                .map(JurisdictionDocument::changedAt);
    }

    private Optional<Jurisdiction> single(Query query) {
        List<JurisdictionDocument> found = mongo.find(query.limit(2), JurisdictionDocument.class);
        return found.size() == 1 ? Optional.of(found.getFirst().toDomain()) : Optional.empty();
    }
}
