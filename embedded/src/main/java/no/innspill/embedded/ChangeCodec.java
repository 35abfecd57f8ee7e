package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes as bytes: a kind, the database, the collection, and one BSON document, each in full even where it is empty. */
final class ChangeCodec {

    private static final byte PUT = 1;
    private static final byte REMOVE = 2;
    private static final byte CREATE_COLLECTION = 3;
    private static final byte DROP_COLLECTION = 4;
    private static final byte CREATE_INDEX = 5;
    private static final byte DROP_INDEX = 6;
    private static final byte DROP_DATABASE = 7;
    private static final byte END_OF_SNAPSHOT = 8;

    private static final String NAME = "name";
    private static final String COUNT = "count";

    private ChangeCodec() {}

    static byte[] encode(Change change) {
        return switch (change) {
            case Change.Put(var database, var collection, var document) -> bytes(PUT, database, collection, document);
            case Change.Remove(var database, var collection, var key) -> bytes(REMOVE, database, collection, key);
            case Change.CreateCollection(var database, var collection) ->
                bytes(CREATE_COLLECTION, database, collection, null);
            case Change.DropCollection(var database, var collection) ->
                bytes(DROP_COLLECTION, database, collection, null);
            case Change.CreateIndex(var database, var collection, var description) ->
                bytes(CREATE_INDEX, database, collection, description);
            case Change.DropIndex(var database, var collection, var name) ->
                bytes(DROP_INDEX, database, collection, new Document(NAME, name));
            case Change.DropDatabase(var database) -> bytes(DROP_DATABASE, database, "", null);
            case Change.EndOfSnapshot(var changes) -> bytes(END_OF_SNAPSHOT, "", "", new Document(COUNT, changes));
        };
    }

    /** Reads all the changes of one frame. */
    static List<Change> decode(byte[] payload) {
        ByteBuf in = Unpooled.wrappedBuffer(payload);
        List<Change> changes = new ArrayList<>();
        while (in.isReadable()) {
            changes.add(next(in));
        }
        return changes;
    }

    private static Change next(ByteBuf in) {
        byte kind = in.readByte();
        String database = BsonDecoder.decodeCString(in);
        String collection = BsonDecoder.decodeCString(in);
        Document document = BsonDecoder.decodeBson(in);
        return switch (kind) {
            case PUT -> new Change.Put(database, collection, document);
            case REMOVE -> new Change.Remove(database, collection, document);
            case CREATE_COLLECTION -> new Change.CreateCollection(database, collection);
            case DROP_COLLECTION -> new Change.DropCollection(database, collection);
            case CREATE_INDEX -> new Change.CreateIndex(database, collection, document);
            case DROP_INDEX -> new Change.DropIndex(database, collection, String.valueOf(document.get(NAME)));
            case DROP_DATABASE -> new Change.DropDatabase(database);
            case END_OF_SNAPSHOT -> new Change.EndOfSnapshot(Long.parseLong(String.valueOf(document.get(COUNT))));
            default -> throw new IllegalArgumentException("No change has the kind " + kind);
        };
    }

    private static byte[] bytes(byte kind, String database, String collection, @Nullable Document document) {
        ByteBuf out = Unpooled.buffer();
        out.writeByte(kind);
        string(out, database);
        string(out, collection);
        BsonEncoder.encodeDocument(document == null ? new Document() : document, out);
        byte[] bytes = new byte[out.readableBytes()];
        out.readBytes(bytes);
        return bytes;
    }

    private static void string(ByteBuf out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.writeByte(0);
    }
}
