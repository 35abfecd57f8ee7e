package no.innspill.intake.out.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

/** Forgets how people can be reached, and who has read it, when it has been kept for long enough. */
final class OldContacts {
    private final MongoTemplate mongo;
    private final ContactSettings settings;
    private final Clock clock;

    OldContacts(MongoTemplate mongo, ContactSettings settings, Clock clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /** The pieces stay, and so do their receipts; tells how many lost a contact. */
    long forget() {
        mongo.remove(query(where("at").lt(clock.instant().minus(settings.readingsKeptFor()))), ReadingDocument.class);
        return mongo.updateMulti(
                        query(where("contact.key")
                                .exists(true)
                                .and("receivedAt")
                                .lt(clock.instant().minus(settings.keptFor()))),
                        new Update().unset("contact"),
                        "receipts")
                .getModifiedCount();
    }
}
