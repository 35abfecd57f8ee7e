package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a query asks, written so that an index sees the fields that it knows. */
final class Conjunction {

    private static final String AND = "$and";
    private static final String ID = "_id";

    private Conjunction() {}

    /** The same query with the parts of an {@code $and} beside each other; one that asks of a field that is asked of already stays within. */
    static Document flat(Document query) {
        if (!(query.get(AND) instanceof Collection<?> parts)) {
            return query;
        }
        Document flat = new Document(query);
        List<Object> rest = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Document one && one.keySet().stream().noneMatch(flat::containsKey)) {
                flat.putAll(one);
            } else {
                rest.add(part);
            }
        }
        if (rest.isEmpty()) {
            flat.remove(AND);
        } else {
            flat.put(AND, rest);
        }
        return flat;
    }

    /**
     * What is left to check of what the index on {@code _id} found. An id is never a list, so those that are found by a list of ids are
     * those asked for; to look each up in that list again would cost its length squared.
     */
    static Document withoutIds(Document query) {
        if (query.get(ID) instanceof Document asked && asked.keySet().equals(Set.of("$in"))) {
            Document rest = new Document(query);
            rest.remove(ID);
            return rest;
        }
        return query;
    }
}
