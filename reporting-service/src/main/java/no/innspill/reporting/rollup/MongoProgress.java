package no.innspill.reporting.rollup;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import no.innspill.reporting.rollup.domain.Position.Source;
import org.bson.Document;

/** One small document per partition. It is written last, so that whoever reads it first never calls old figures new. */
final class MongoProgress implements Progress {

    static final String COLLECTION = "progress";

    private final MongoCollection<Document> collection;

    MongoProgress(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public void reached(Map<Source, Long> offsets, Instant at) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        offsets.forEach((source, offset) -> writes.add(new UpdateOneModel<>(
                eq("_id", source.topic() + "/" + source.partition()),
                combine(max("offset", offset), max("at", Date.from(at))),
                new UpdateOptions().upsert(true))));
        collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
}
