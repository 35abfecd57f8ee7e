package no.innspill.reporting.rollup;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.reporting.rollup.domain.RollUp;
import no.innspill.reporting.rollup.domain.Step;
import org.bson.Document;

/** Roll-ups as documents; the offset in the filter makes a step that was made already match nothing. */
final class MongoRollUps implements RollUps {

    static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> collection;

    MongoRollUps(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Map<RollUp, Long> contained(Collection<RollUp> rollUps) {
        Map<String, RollUp> byId = new HashMap<>();
        rollUps.forEach(rollUp -> byId.put(RollUpFields.id(rollUp), rollUp));
        Map<RollUp, Long> contained = new HashMap<>();
        for (Document found : collection.find(in("_id", byId.keySet())).projection(include(RollUpFields.OFFSET))) {
            RollUp rollUp = byId.get(found.getString("_id"));
            if (rollUp != null) {
                contained.put(rollUp, found.getLong(RollUpFields.OFFSET));
            }
        }
        return contained;
    }

    @Override
    public boolean attempt(Collection<Step> steps) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        steps.forEach(step -> writes.add(write(step)));
        try {
            BulkWriteResult result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return result.getInsertedCount() + result.getMatchedCount() == steps.size();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)
                    && e.getWriteConcernError() == null) {
                return false;
            }
            throw e;
        }
    }

    private static WriteModel<Document> write(Step step) {
        if (step.from() == Step.NOTHING) {
            return new InsertOneModel<>(RollUpFields.first(step));
        }
        return new UpdateOneModel<>(
                and(eq("_id", RollUpFields.id(step.rollUp())), eq(RollUpFields.OFFSET, step.from())),
                RollUpFields.change(step));
    }
}
