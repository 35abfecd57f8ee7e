package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MongoDB's limit of 16 MiB for one document, which the server below does not keep; the journal could not be read back beyond it. */
final class DocumentSize {

    private static final int TOO_LARGE = 10_334;

    /** More than any value of fixed size takes with its type and length, and more than an array's index does. */
    private static final long SMALL = 32;

    private DocumentSize() {}

    /** Bytes as BSON. */
    static int of(Document document) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return bytes.readableBytes();
    }

    /** Refuses, as MongoDB does, a document that is too large. Nearly all are told to be small without being encoded. */
    static void check(Document document) {
        if (atMost(document) <= BsonConstants.MAX_BSON_OBJECT_SIZE) {
            return;
        }
        int size = of(document);
        if (size > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(
                    TOO_LARGE,
                    "BSONObjectTooLarge",
                    "BSONObj size: " + size + " is invalid, the most is " + BsonConstants.MAX_BSON_OBJECT_SIZE);
        }
    }

    /** No fewer bytes than the value takes; a character takes three at the most, two of a pair four. */
    static long atMost(@Nullable Object value) {
        return switch (value) {
            case null -> SMALL;
            case Boolean _, Integer _, Long _, Double _, Instant _, ObjectId _, UUID _ -> SMALL;
            case String text -> SMALL + 3L * text.length();
            case Map<?, ?> fields -> {
                long most = SMALL;
                for (Map.Entry<?, ?> field : fields.entrySet()) {
                    most += atMost(field.getKey()) + atMost(field.getValue());
                }
                yield most;
            }
            case Collection<?> elements -> {
                long most = SMALL;
                for (Object element : elements) {
                    most += SMALL + atMost(element);
                }
                yield most;
            }
            default -> Integer.MAX_VALUE; // encoding it tells
        };
    }
}
