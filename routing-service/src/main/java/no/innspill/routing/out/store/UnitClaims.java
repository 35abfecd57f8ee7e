package no.innspill.routing.out.store;

import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/**
 * Who has which unit: an id is claimed before a body with the unit is stored, so that no two bodies ever have the same, whoever stores at
 * the same time. A claim whose body was not stored in the end keeps the id for that body.
 */
@Component
final class UnitClaims {

    private final MongoTemplate mongo;

    UnitClaims(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** A claim. */
    @Document("directoryUnits")
    record ClaimDocument(@Id String id, String body) {}

    /** Whether the body has all its units for itself now; those that it had before are not asked about. */
    boolean claim(@Nullable Body before, Body after) {
        return after.units().stream()
                .filter(unit -> before == null || before.unit(unit.id()).isEmpty())
                .allMatch(unit -> claim(unit, after.number().value()));
    }

    private boolean claim(Unit unit, String body) {
        String id = unit.id().value();
        @Nullable ClaimDocument known = mongo.findById(id, ClaimDocument.class);
        if (known == null) {
            try {
                mongo.insert(new ClaimDocument(id, body));
                return true;
            } catch (DuplicateKeyException another) {
                known = mongo.findById(id, ClaimDocument.class);
            }
        }
        return known != null && known.body().equals(body);
    }
}
