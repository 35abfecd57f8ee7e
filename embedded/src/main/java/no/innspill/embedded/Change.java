package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;

/**
 * One thing that a command did to the data. The journal holds what became of a command, not the command: what the server made up (ids,
 * times) and how much of a half-refused batch took effect is in it as it was, so playing it again needs no guess.
 */
sealed interface Change {

    /** The document is now this, whether or not there was one with its {@code _id}. */
    record Put(String database, String collection, Document document) implements Change {}

    /** The document is gone; the key holds its {@code _id} alone. */
    record Remove(String database, String collection, Document key) implements Change {}

    /** A collection is there, without any index but the one on {@code _id}. */
    record CreateCollection(String database, String collection) implements Change {}

    record DropCollection(String database, String collection) implements Change {}

    /** An index is there; the description is the one that {@code listIndexes} gives. */
    record CreateIndex(String database, String collection, Document description) implements Change {}

    record DropIndex(String database, String collection, String name) implements Change {}

    record DropDatabase(String database) implements Change {}

    /** A snapshot is whole when it ends with this and the count is right. */
    record EndOfSnapshot(long changes) implements Change {}
}
