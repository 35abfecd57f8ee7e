package no.innspill.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs a command on the server below, and sets right where its way is not MongoDB's. */
final class MongoWays {

    private static final String WRITE_ERRORS = "writeErrors";
    private static final String CURSOR = "cursor";
    private static final String FIRST_BATCH = "firstBatch";

    private MongoWays() {}

    static Document run(StoreBackend backend, Channel client, WireRequest request) {
        UnaryOperator<Document> plainly = command -> backend.handleCommand(
                client, request.database(), command.keySet().iterator().next(), command);
        return switch (request.name()) {
            case "hello" -> hello(plainly.apply(new Document("ismaster", 1)));
            case "ismaster" -> plainly.apply(request.command()).append("helloOk", true);
            case "endsessions", "refreshsessions", "killsessions" -> new Document("ok", 1.0);
            case "insert" -> counted(request.command(), plainly.apply(request.command()));
            case "update" -> OrderedUpdates.run(request.command(), plainly);
            case "dropindexes" -> dropIndexes(backend, request, plainly);
            case "listcollections" -> filtered(request.command(), plainly.apply(request.command()));
            default -> plainly.apply(request.command());
        };
    }

    private static Document hello(Document isMaster) {
        isMaster.remove("ismaster");
        return new Document("isWritablePrimary", true).append("helloOk", true).appendAll(isMaster);
    }

    /** The server below counts the documents that it was sent; MongoDB counts those that it took. */
    private static Document counted(Document command, Document reply) {
        List<?> errors = list(reply.get(WRITE_ERRORS));
        if (!errors.isEmpty()) {
            boolean ordered = !Boolean.FALSE.equals(command.get("ordered"));
            int sent = list(command.get("documents")).size();
            Object stoppedAt = ((Document) errors.getFirst()).get("index");
            reply.put("n", ordered ? stoppedAt : sent - errors.size());
        }
        return reply;
    }

    /** By name, the server below would take indexes of that name from all collections, and by star those of all collections. */
    private static Document dropIndexes(StoreBackend backend, WireRequest request, UnaryOperator<Document> plainly) {
        Object wanted = request.command().get("index");
        if (!(wanted instanceof String name)) {
            return plainly.apply(request.command());
        }
        List<Document> there = backend.database(request.database()).indexesOf(request.collection());
        List<Document> chosen = there.stream()
                .filter(index -> "*".equals(name) || name.equals(index.get("name")))
                .toList();
        if (chosen.isEmpty() && !"*".equals(name)) {
            return plainly.apply(new Document(request.command()).append("index", new Document(name, 1)));
        }
        for (Document index : chosen) {
            Document reply = plainly.apply(new Document(request.command()).append("index", index.get("key")));
            if (reply.containsKey("errmsg")) {
                return reply;
            }
        }
        return new Document("nIndexesWas", there.size() + 1).append("ok", 1.0);
    }

    private static Document filtered(Document command, Document reply) {
        if (command.get("filter") instanceof Document filter && reply.get(CURSOR) instanceof Document cursor) {
            DefaultQueryMatcher matcher = new DefaultQueryMatcher();
            List<Object> kept = new ArrayList<>();
            for (Object collection : list(cursor.get(FIRST_BATCH))) {
                if (matcher.matches((Document) collection, filter)) {
                    kept.add(collection);
                }
            }
            cursor.put(FIRST_BATCH, kept);
        }
        return reply;
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
