package no.innspill.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregation reads. The server below feeds it every document of the collection, and the very objects that are stored: a nested
 * {@code $addFields} would change them. Here a leading {@code $match} narrows the input, by an index where there is one, and copies are
 * given where a stage might write into what it gets.
 *
 * @param collection the aggregated collection's full name
 * @param match the leading match, when narrowing by it is safe
 * @param copies whether stages may write into their input
 */
record AggregationSource(String collection, @Nullable Document match, boolean copies) {

    static final ScopedValue<AggregationSource> CURRENT = ScopedValue.newInstance();

    static AggregationSource of(String database, Document command) {
        String name = database + "." + command.get("aggregate");
        Object pipeline = command.get("pipeline");
        boolean joins = mentions(pipeline, "$lookup") || mentions(pipeline, "$graphLookup");
        boolean copies = mentions(pipeline, "$addFields") || mentions(pipeline, "let") || command.containsKey("let");
        return new AggregationSource(name, joins || command.containsKey("let") ? null : leadingMatch(pipeline), copies);
    }

    static Stream<Document> of(
            MongoCollection<?> collection,
            Supplier<Stream<Document>> all,
            Function<Document, Stream<Document>> matching) {
        if (!CURRENT.isBound()) {
            return all.get();
        }
        AggregationSource source = CURRENT.get();
        Document match = source.match();
        if (match == null || !source.collection().equals(collection.getFullName())) {
            return copied(all.get());
        }
        return copied(matching.apply(match));
    }

    static Stream<Document> copied(Stream<Document> documents) {
        return CURRENT.isBound() && CURRENT.get().copies() ? documents.map(Document::cloneDeeply) : documents;
    }

    /** Whether a key stands anywhere in a pipeline. */
    static boolean mentions(@Nullable Object part, String key) {
        return switch (part) {
            case Map<?, ?> map -> map.containsKey(key) || map.values().stream().anyMatch(value -> mentions(value, key));
            case List<?> list -> list.stream().anyMatch(value -> mentions(value, key));
            case null, default -> false;
        };
    }

    private static @Nullable Document leadingMatch(@Nullable Object pipeline) {
        return pipeline instanceof List<?> stages
                        && !stages.isEmpty()
                        && stages.getFirst() instanceof Document first
                        && first.get("$match") instanceof Document match
                ? match
                : null;
    }
}
