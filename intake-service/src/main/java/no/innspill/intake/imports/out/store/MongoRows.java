package no.innspill.intake.imports.out.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import no.innspill.intake.imports.application.Rows;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.Row;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Waiting rows in MongoDB. */
@Component
final class MongoRows implements Rows {
    private final MongoTemplate mongo;

    MongoRows(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(ImportId id, int chunk, List<Row> rows) {
        mongo.save(new ChunkDocument(id + ":" + chunk, id.toString(), new Binary(RowCodec.write(rows))));
    }

    @Override
    public List<Row> chunk(ImportId id, int chunk) {
        ChunkDocument found = mongo.findById(id + ":" + chunk, ChunkDocument.class);
        return found == null ? List.of() : RowCodec.read(found.rows().getData());
    }

    @Override
    public void forget(ImportId id) {
        mongo.remove(query(where("importId").is(id.toString())), ChunkDocument.class);
    }
}
