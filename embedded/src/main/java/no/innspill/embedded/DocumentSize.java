package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** MongoDB's limit of 16 MiB for one document, which the server below does not keep; the journal could not be read back beyond it. */
final class DocumentSize {

    private static final int TOO_LARGE = 10_334;

    private DocumentSize() {}

    /** Bytes as BSON. */
    static int of(Document document) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return bytes.readableBytes();
    }

    /** Refuses, as MongoDB does, a document that is too large */
    static void check(Document document) {
        int size = of(document);
        if (size > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(
                    TOO_LARGE,
                    "BSONObjectTooLarge",
                    "BSONObj size: " + size + " is invalid, the most is " + BsonConstants.MAX_BSON_OBJECT_SIZE);
        }
    }
}
