package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what the server below takes without a word and then does otherwise than MongoDB. Better a clear no in a test than a difference
 * that shows in production.
 */
final class Refusals {

    private static final int NOT_SUPPORTED = 115;
    private static final List<String> COLLECTION_KINDS = List.of("capped", "timeseries", "viewOn", "validator");

    private Refusals() {}

    static void check(WireRequest request) {
        Document command = request.command();
        refuse(command.containsKey("collation"), "collations");
        switch (request.name()) {
            case "renamecollection" -> refuse(true, "renaming collections");
            case "create" ->
                COLLECTION_KINDS.forEach(kind -> refuse(
                        command.containsKey(kind) && !Boolean.FALSE.equals(command.get(kind)), kind + " collections"));
            case "createindexes" -> documents(command.get("indexes")).forEach(Refusals::checkIndex);
            case "update" -> documents(command.get("updates")).forEach(update -> checkUpdate(update, "u"));
            case "findandmodify" -> checkUpdate(command, "update");
            case "aggregate" -> checkPipeline(command.get("pipeline"));
            default -> {
                // everything else is what it is, or an error by itself
            }
        }
    }

    private static void checkIndex(Document index) {
        boolean unique = Boolean.TRUE.equals(index.get("unique"));
        refuse(unique && index.containsKey("partialFilterExpression"), "unique indexes with a partial filter");
        refuse(index.containsKey("collation"), "collations");
    }

    private static void checkUpdate(Document update, String field) {
        refuse(update.get(field) instanceof Collection, "updates by a pipeline");
        refuse(update.containsKey("collation"), "collations");
        refuse("u".equals(field) && update.containsKey("sort"), "updates with a sort");
    }

    private static void checkPipeline(@Nullable Object pipeline) {
        refuse(AggregationSource.mentions(pipeline, "$out"), "$out");
        refuse(AggregationSource.mentions(pipeline, "$merge"), "$merge");
        refuse(AggregationSource.mentions(pipeline, "$changeStream"), "change streams");
    }

    private static void refuse(boolean present, String what) {
        if (present) {
            throw new MongoServerError(
                    NOT_SUPPORTED,
                    "CommandNotSupported",
                    "The embedded store has no " + what + "; use MongoDB for them");
        }
    }

    private static List<Document> documents(@Nullable Object list) {
        return list instanceof Collection<?> some
                ? some.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }
}
