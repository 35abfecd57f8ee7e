package no.innspill.intake.keys.out;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.application.ApiKeys;
import no.innspill.intake.keys.domain.ApiKey;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** API keys in MongoDB, read at each use: a key that was revoked opens nothing from then on, at any instance. */
@Component
final class MongoApiKeys implements ApiKeys {
    private static final String BODY = "body";
    private static final String CREATED_AT = "createdAt";

    private final MongoTemplate mongo;

    MongoApiKeys(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @PostConstruct
    void declareIndex() {
        mongo.indexOps(ApiKeyDocument.class)
                .createIndex(new Index().named(BODY).on(BODY, Direction.ASC).on(CREATED_AT, Direction.DESC));
    }

    @Override
    public void add(ApiKey key) {
        mongo.insert(ApiKeyDocument.from(key));
    }

    @Override
    public Optional<ApiKey> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ApiKeyDocument.class)).map(ApiKeyDocument::toDomain);
    }

    @Override
    public List<ApiKey> of(OrganisationNumber body) {
        var ofBody = query(where(BODY).is(body.value())).with(Sort.by(Direction.DESC, CREATED_AT));
        return mongo.find(ofBody, ApiKeyDocument.class).stream()
                .map(ApiKeyDocument::toDomain)
                .toList();
    }

    @Override
    public boolean revoke(OrganisationNumber body, String id, Instant at) {
        var inUse = query(
                where("_id").is(id).and(BODY).is(body.value()).and("revokedAt").is(null));
        return mongo.updateFirst(inUse, new Update().set("revokedAt", at), ApiKeyDocument.class)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public void used(String id, LocalDate on) {
        mongo.updateFirst(
                query(where("_id").is(id)), new Update().max("lastUsedOn", on.toString()), ApiKeyDocument.class);
    }
}
