package no.innspill.intake.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.InsertManyOptions;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.innspill.intake.application.CaseChanged;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.application.Routed;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Receipts in MongoDB. Each change is fenced by the round or offset that it follows. */
@Component
final class MongoReceipts implements Receipts {
    /** While one write waits for the disk, another is on its way; more only make the groups smaller. */
    private static final int WRITERS = 2;

    private static final int MOST_AT_ONCE = 256;

    private final MongoTemplate mongo;
    private final GroupCommit<Receipt, Receipt> single;
    private final PublishedLately published = new PublishedLately();

    MongoReceipts(MongoTemplate mongo, IntakeSettings settings) {
        this.mongo = mongo;
        this.single = new GroupCommit<>("receipts", this::store, WRITERS, MOST_AT_ONCE, settings.storeWithin());
    }

    @PreDestroy
    void stop() {
        single.close();
    }

    @Override
    public List<Receipt> reserve(List<Receipt> fresh) {
        List<Receipt> there = fresh.size() == 1 ? List.of(single.write(fresh.getFirst())) : store(fresh);
        return there.stream()
                .map(receipt -> published.holds(receipt.id()) ? receipt.withPublished() : receipt)
                .toList();
    }

    private List<Receipt> store(List<Receipt> fresh) {
        Map<FeedbackId, Receipt> there = new LinkedHashMap<>();
        fresh.forEach(receipt -> there.putIfAbsent(receipt.id(), receipt));
        List<Receipt> once = List.copyOf(there.values());
        List<FeedbackId> cameBefore =
                insert(once).stream().map(index -> once.get(index).id()).toList();
        there.keySet().removeAll(cameBefore);
        known(cameBefore).forEach(receipt -> there.put(receipt.id(), receipt));
        return fresh.stream().map(receipt -> there(there, receipt.id())).toList();
    }

    /** Stores those whose ids are not there, and tells the places of the others. */
    private List<Integer> insert(List<Receipt> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        List<Document> documents = fresh.stream().map(this::written).toList();
        List<Integer> cameBefore = new ArrayList<>();
        mongo.execute(ReceiptDocument.class, receipts -> {
            try {
                return receipts.insertMany(documents, new InsertManyOptions().ordered(false));
            } catch (MongoBulkWriteException refused) {
                if (refused.getWriteConcernError() != null
                        || refused.getWriteErrors().stream()
                                .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                    throw refused;
                }
                refused.getWriteErrors().stream().map(BulkWriteError::getIndex).forEach(cameBefore::add);
                return null;
            }
        });
        return cameBefore;
    }

    private List<Receipt> known(List<FeedbackId> ids) {
        return ids.isEmpty()
                ? List.of()
                : mongo.find(query(where("_id").in(texts(ids))), ReceiptDocument.class).stream()
                        .map(ReceiptDocument::toDomain)
                        .toList();
    }

    private Document written(Receipt receipt) {
        Document document = new Document();
        mongo.getConverter().write(ReceiptDocument.fresh(receipt), document);
        return document;
    }

    private static Receipt there(Map<FeedbackId, Receipt> there, FeedbackId id) {
        Receipt receipt = there.get(id);
        if (receipt == null) {
            throw new IllegalStateException("the code of a receipt is taken by another");
        }
        return receipt;
    }

    private static List<String> texts(Collection<FeedbackId> ids) {
        return ids.stream().map(FeedbackId::toString).toList();
    }

    @Override
    public void published(Collection<FeedbackId> ids) {
        published.add(ids);
    }

    @Override
    public Optional<Receipt> find(ReceiptCode code) {
        return Optional.ofNullable(mongo.findOne(query(where("code").is(code.value())), ReceiptDocument.class))
                .map(ReceiptDocument::toDomain);
    }

    @Override
    public Map<FeedbackId, Receipt> findAll(Collection<FeedbackId> ids) {
        List<String> wanted = ids.stream().map(FeedbackId::toString).toList();
        return mongo.find(query(where("_id").in(wanted)), ReceiptDocument.class).stream()
                .map(ReceiptDocument::toDomain)
                .collect(Collectors.toMap(Receipt::id, Function.identity()));
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
                        .set("published", true)
                        .max("changedAt", routed.at()),
                ReceiptDocument.class);
    }

    @Override
    public void caseChanged(CaseChanged changed) {
        mongo.updateFirst(
                query(where("_id")
                        .is(changed.caseId().toString())
                        .and("caseOffset")
                        .lt(changed.offset())),
                deadline(changed)
                        .set("caseOffset", changed.offset())
                        .set("worked", ProgressDocument.from(changed.progress()))
                        .max("changedAt", changed.at()),
                ReceiptDocument.class);
    }

    private static Update deadline(CaseChanged changed) {
        return changed.deadline() == null
                ? new Update()
                : new Update().set("deadline", changed.deadline().toString());
    }
}
