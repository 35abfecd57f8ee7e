package no.innspill.intake.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.annotation.PostConstruct;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.application.PieceChanges;
import no.innspill.intake.domain.Changes;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Origin;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Changes of pieces, in their receipts in MongoDB. */
@Component
final class MongoPieceChanges implements PieceChanges {
    private static final String REVISION = "revision";
    private static final String ERASED_AT = "erasedAt";
    private static final String DUE = "due";
    private static final String WAYS = "contact.ways";

    private final MongoTemplate mongo;

    MongoPieceChanges(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Before anything is asked for. */
    @PostConstruct
    void declareIndexes() {
        mongo.indexOps(ReceiptDocument.class)
                .createIndex(new Index().named(DUE).on(DUE, Direction.ASC).sparse());
        mongo.indexOps(ReceiptDocument.class)
                .createIndex(new Index().named(WAYS).on(WAYS, Direction.ASC).sparse());
    }

    @Override
    public Optional<Receipt> find(FeedbackId id) {
        return Optional.ofNullable(mongo.findById(id.toString(), ReceiptDocument.class))
                .map(ReceiptDocument::toDomain);
    }

    @Override
    public List<Receipt> of(List<PersonKey> person, int most) {
        List<String> ways = person.stream().map(PersonKey::value).toList();
        return mongo.find(query(where(WAYS).in(ways)).limit(most), ReceiptDocument.class).stream()
                .map(ReceiptDocument::toDomain)
                .toList();
    }

    @Override
    public boolean change(Receipt before, Receipt after, Optional<Instant> due) {
        Changes changes = after.changes();
        Origin origin = after.origin();
        Update update = new Update()
                .set("fingerprint", after.fingerprint().value())
                .set("answerWanted", after.answerWanted())
                .set("channel", origin.channel())
                .set(REVISION, changes.revision());
        boolean erased = changes.erasedAt() != null;
        setOrUnset(update, "service", erased ? null : origin.service());
        setOrUnset(
                update,
                "municipality",
                erased || origin.municipality() == null
                        ? null
                        : origin.municipality().value());
        setOrUnset(update, "externalId", erased ? null : ReceiptDocument.externalId(origin));
        setOrUnset(update, "contact", ContactPart.from(after.contact()));
        setOrUnset(update, "saidIn", after.changes().isGone() ? null : after.language());
        setOrUnset(update, "followUpHash", after.followUpHash());
        setOrUnset(update, "correctedAt", changes.correctedAt());
        setOrUnset(update, "withdrawnAt", changes.withdrawnAt());
        setOrUnset(update, ERASED_AT, changes.erasedAt());
        setOrUnset(update, DUE, due.orElse(null));
        if (erased) {
            update.unset("foundIn").unset("routed").unset("worked");
        }
        return mongo.updateFirst(query(standing(before)), update, ReceiptDocument.class)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void told(Receipt receipt) {
        mongo.updateFirst(
                query(where("_id").is(receipt.id().toString())),
                new Update().max("told", receipt.changes().revision()),
                ReceiptDocument.class);
    }

    @Override
    public void finished(Receipt receipt) {
        mongo.updateFirst(query(standing(receipt)), new Update().unset(DUE), ReceiptDocument.class);
    }

    @Override
    public void postpone(Receipt receipt, Instant due) {
        mongo.updateFirst(query(standing(receipt)), new Update().set(DUE, due), ReceiptDocument.class);
    }

    @Override
    public List<Receipt> unfinished(Instant now, int most) {
        return mongo.find(query(where(DUE).lte(now)).with(Sort.by(DUE)).limit(most), ReceiptDocument.class).stream()
                .map(ReceiptDocument::toDomain)
                .toList();
    }

    /** The piece as it was when the change was decided: a revision is one change, and an erasure ends them all. */
    private static Criteria standing(Receipt before) {
        int revision = before.changes().revision();
        Criteria same = where("_id").is(before.id().toString());
        same = revision == 0
                ? same.and(REVISION).not().gt(0)
                : same.and(REVISION).is(revision);
        return same.and(ERASED_AT).exists(before.changes().erasedAt() != null);
    }

    private static void setOrUnset(Update update, String field, @Nullable Object value) {
        if (value == null) {
            update.unset(field);
        } else {
            update.set(field, value);
        }
    }
}
