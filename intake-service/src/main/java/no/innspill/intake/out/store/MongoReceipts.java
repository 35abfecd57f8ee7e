package no.innspill.intake.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import no.innspill.intake.application.CaseChanged;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.application.Routed;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Receipts in MongoDB. Each change is fenced by the round or offset that it follows. */
@Component
final class MongoReceipts implements Receipts {
    private static final Logger LOG = LoggerFactory.getLogger(MongoReceipts.class);

    private final MongoTemplate mongo;

    MongoReceipts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Receipt reserve(Receipt fresh) {
        try {
            mongo.insert(ReceiptDocument.fresh(fresh));
            return fresh;
        } catch (DuplicateKeyException cameBefore) {
            ReceiptDocument there = mongo.findById(fresh.id().toString(), ReceiptDocument.class);
            if (there == null) {
                throw new IllegalStateException("the code of a receipt is taken by another", cameBefore);
            }
            return there.toDomain();
        }
    }

    @Override
    public void published(FeedbackId id) {
        try {
            mongo.updateFirst(
                    query(where("_id").is(id.toString())), new Update().set("published", true), ReceiptDocument.class);
        } catch (DataAccessException away) {
            LOG.atWarn()
                    .addKeyValue("feedback", id)
                    .addKeyValue("cause", away.getClass().getSimpleName())
                    .log("not noted as published");
        }
    }

    @Override
    public Optional<Receipt> find(ReceiptCode code) {
        return Optional.ofNullable(mongo.findOne(query(where("code").is(code.value())), ReceiptDocument.class))
                .map(ReceiptDocument::toDomain);
    }

    @Override
    public void routed(Routed routed) {
        mongo.updateFirst(
                query(where("_id")
                        .is(routed.feedbackId().toString())
                        .and("routedRound")
                        .lt(routed.round())),
                new Update()
                        .set("routedRound", routed.round())
                        .set("foundIn", routed.language())
                        .set("routed", ProgressDocument.from(routed.progress()))
                        .set("published", true),
                ReceiptDocument.class);
    }

    @Override
    public void caseChanged(CaseChanged changed) {
        mongo.updateFirst(
                query(where("_id")
                        .is(changed.caseId().toString())
                        .and("caseOffset")
                        .lt(changed.offset())),
                new Update()
                        .set("caseOffset", changed.offset())
                        .set("worked", ProgressDocument.from(changed.progress())),
                ReceiptDocument.class);
    }
}
