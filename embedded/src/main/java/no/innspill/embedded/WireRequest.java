package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Locale;

/**
 * One command of a client.
 *
 * @param id the client's number for it
 * @param legacy whether it came as the old OP_QUERY, as the first word of a driver does, and wants the old form of answer
 * @param silent whether the client wants no answer
 */
record WireRequest(int id, boolean legacy, boolean silent, String database, Document command) {

    /** The command's name, in lower case, as MongoDB itself compares several of them. */
    String name() {
        return rawName().toLowerCase(Locale.ROOT);
    }

    String rawName() {
        return command.keySet().iterator().next();
    }

    /** The collection that the command names, or what stands in its place. */
    String collection() {
        return String.valueOf(command.get(rawName()));
    }

    WireRequest with(Document other) {
        return new WireRequest(id, legacy, silent, database, other);
    }
}
