package no.innspill.reporting.directory;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The directory as documents, one per body: a few hundred at most. */
final class MongoDirectory implements Directory {

    static final String COLLECTION = "directory";

    private final MongoCollection<Document> collection;

    MongoDirectory(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Optional<Body> body(String number) {
        return Optional.ofNullable(collection.find(eq("_id", number)).first()).map(MongoDirectory::body);
    }

    @Override
    public List<Body> bodies() {
        return collection
                .find()
                .sort(ascending("_id"))
                .map(MongoDirectory::body)
                .into(new ArrayList<>());
    }

    @Override
    public void keep(Body body) {
        try {
            collection.replaceOne(
                    and(eq("_id", body.number()), lte("version", body.version())),
                    document(body),
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            // the body is there in a newer version
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public void drop(String number) {
        collection.deleteOne(eq("_id", number));
    }

    private static Document document(Body body) {
        List<Document> units = new ArrayList<>();
        body.units()
                .forEach((id, unit) ->
                        units.add(named(unit.name()).append("id", id).append("parent", unit.parent())));
        List<Document> services = new ArrayList<>();
        body.services().forEach((id, name) -> services.add(named(name).append("id", id)));
        return named(body.name())
                .append("_id", body.number())
                .append("units", units)
                .append("services", services)
                .append("version", body.version());
    }

    private static Document named(Label name) {
        return new Document("nb", name.nb()).append("nn", name.nn()).append("en", name.en());
    }

    private static Body body(Document document) {
        Map<String, Body.Unit> units = new LinkedHashMap<>();
        for (Document unit : document.getList("units", Document.class)) {
            @Nullable String parent = unit.getString("parent");
            units.put(unit.getString("id"), new Body.Unit(name(unit), parent));
        }
        Map<String, Label> services = new LinkedHashMap<>();
        for (Document service : document.getList("services", Document.class)) {
            services.put(service.getString("id"), name(service));
        }
        return new Body(document.getString("_id"), name(document), units, services, document.getLong("version"));
    }

    private static Label name(Document document) {
        return new Label(document.getString("nb"), document.getString("nn"), document.getString("en"));
    }
}
