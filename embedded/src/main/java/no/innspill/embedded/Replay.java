package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes the data what the files say. Indexes other than on {@code _id} are built at the end: a snapshot is taken while writes go on, so two
 * documents may meet in it that never stood beside each other, and the journal after it sets that right.
 */
final class Replay implements Consumer<Change> {

    private final StoreBackend backend;
    private final Map<Place, Map<String, Document>> indexes = new LinkedHashMap<>();
    private long changes;

    Replay(StoreBackend backend) {
        this.backend = backend;
    }

    @Override
    public void accept(Change change) {
        changes++;
        switch (change) {
            case Change.Put(var database, var collection, var document) ->
                backend.database(database).restored(collection).restore(document);
            case Change.Remove(var database, var collection, var key) ->
                backend.database(database).restored(collection).forget(key);
            case Change.CreateCollection(var database, var collection) ->
                backend.database(database).restored(collection);
            case Change.DropCollection(var database, var collection) -> drop(new Place(database, collection));
            case Change.CreateIndex(var database, var collection, var description) ->
                indexes.computeIfAbsent(new Place(database, collection), _ -> new LinkedHashMap<>())
                        .put(String.valueOf(description.get("name")), description);
            case Change.DropIndex(var database, var collection, var name) ->
                indexes.computeIfPresent(new Place(database, collection), (_, there) -> {
                    there.remove(name);
                    return there;
                });
            case Change.DropDatabase(var database) -> {
                backend.dropDatabase(database);
                indexes.keySet().removeIf(place -> place.database().equals(database));
            }
            case Change.EndOfSnapshot _ -> changes--;
        }
    }

    /** Builds the indexes. */
    void finish() {
        indexes.forEach((place, descriptions) ->
                descriptions.values().forEach(backend.database(place.database())::restoreIndex));
    }

    long changes() {
        return changes;
    }

    private void drop(Place place) {
        indexes.remove(place);
        if (backend.database(place.database()).collection(place.collection()) != null) {
            backend.database(place.database()).dropCollection(place.collection(), NoopOplog.get());
        }
    }

    private record Place(String database, String collection) {}
}
