package no.innspill.intake.out.spool;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The right to drain, of one instance at a time. Clocks of instances may differ by less than half of its length; two that drain at the same
 * time for once tell the same events twice, and lose none.
 */
final class Lease {
    private static final String COLLECTION = "spool.lease";
    private static final String ID = "drain";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Duration length;
    private final String me = UUID.randomUUID().toString();
    private volatile Instant until = Instant.MIN;

    Lease(MongoTemplate mongo, Clock clock, Duration length) {
        this.mongo = mongo;
        this.clock = clock;
        this.length = length;
    }

    /** Takes it or prolongs it; true when it is this instance's for half of its length at least. */
    boolean hold() {
        Instant now = clock.instant();
        if (now.plus(length.dividedBy(2)).isBefore(until)) {
            return true;
        }
        Bson mineOrNobodys = Filters.and(
                Filters.eq("_id", ID), Filters.or(Filters.eq("owner", me), Filters.lt("until", Date.from(now))));
        Instant end = now.plus(length);
        try {
            leases().updateOne(
                            mineOrNobodys,
                            Updates.combine(Updates.set("owner", me), Updates.set("until", Date.from(end))),
                            new UpdateOptions().upsert(true));
            until = end;
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        } catch (MongoCommandException refused) {
            if (refused.getErrorCode() != DUPLICATE_KEY) {
                throw refused;
            }
        }
        until = Instant.MIN;
        return false;
    }

    /** Whether this instance had it when it last asked. */
    boolean isHeld() {
        return clock.instant().isBefore(until);
    }

    /** Lets another instance have it at once. */
    void release() {
        if (isHeld()) {
            until = Instant.MIN;
            leases().deleteOne(Filters.and(Filters.eq("_id", ID), Filters.eq("owner", me)));
        }
    }

    private MongoCollection<Document> leases() {
        return mongo.getCollection(COLLECTION);
    }
}
