package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Several updates in one command that are to stop at the first that fails. The server below goes on; so it gets them one by one. */
final class OrderedUpdates {

    private static final String WRITE_ERRORS = "writeErrors";
    private static final String UPSERTED = "upserted";

    private int matched;
    private int modified;
    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();

    private OrderedUpdates() {}

    static Document run(Document command, UnaryOperator<Document> plainly) {
        List<?> updates = MongoWays.list(command.get("updates"));
        if (Boolean.FALSE.equals(command.get("ordered")) || updates.size() < 2) {
            return plainly.apply(command);
        }
        OrderedUpdates done = new OrderedUpdates();
        for (int i = 0; i < updates.size() && done.errors.isEmpty(); i++) {
            Document one = new Document(command);
            one.put("updates", List.of(updates.get(i)));
            done.add(i, plainly.apply(one));
        }
        return done.reply();
    }

    private void add(int index, Document reply) {
        matched += number(reply.get("n"));
        modified += number(reply.get("nModified"));
        MongoWays.list(reply.get(UPSERTED)).forEach(each -> upserted.add(at(index, each)));
        MongoWays.list(reply.get(WRITE_ERRORS)).forEach(each -> errors.add(at(index, each)));
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }

    private static Document at(int index, Object each) {
        return new Document((Document) each).append("index", index);
    }

    private Document reply() {
        Document reply = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            reply.put(UPSERTED, upserted);
        }
        if (!errors.isEmpty()) {
            reply.put(WRITE_ERRORS, errors);
        }
        return reply.append("ok", 1.0);
    }
}
