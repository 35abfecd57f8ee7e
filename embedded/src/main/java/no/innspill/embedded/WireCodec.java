package no.innspill.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;

/** MongoDB's wire protocol, as far as drivers of today speak it: OP_MSG, and OP_QUERY for the first hello. */
final class WireCodec {

    private static final int LARGEST = 48_000_000;
    private static final int HEADER = 16;
    private static final int OP_REPLY = 1;
    private static final int OP_QUERY = 2004;
    private static final int OP_MSG = 2013;

    private static final int CHECKSUM_PRESENT = 1;
    private static final int MORE_TO_COME = 2;
    private static final int UNKNOWN_REQUIRED_FLAGS = 0xFFFC;

    private WireCodec() {}

    /** Waits for the next command. @throws java.io.EOFException when the client has gone */
    static WireRequest read(DataInputStream in) throws IOException {
        int length = Integer.reverseBytes(in.readInt());
        if (length < HEADER || length > LARGEST) {
            throw new ProtocolException("A message of " + length + " bytes");
        }
        byte[] rest = new byte[length - Integer.BYTES];
        in.readFully(rest);
        ByteBuf message = Unpooled.wrappedBuffer(rest);
        int id = message.readIntLE();
        message.readIntLE();
        int operation = message.readIntLE();
        try {
            return switch (operation) {
                case OP_MSG -> message(id, message);
                case OP_QUERY -> query(id, message);
                default -> throw new ProtocolException("Operation " + operation + " is not spoken here");
            };
        } catch (RuntimeException e) {
            throw new IOException("A message that cannot be read: " + e.getMessage(), e);
        }
    }

    private static WireRequest message(int id, ByteBuf in) throws IOException {
        int flags = in.readIntLE();
        if ((flags & UNKNOWN_REQUIRED_FLAGS) != 0) {
            throw new ProtocolException("Flags that are not known: " + flags);
        }
        int end = in.writerIndex() - ((flags & CHECKSUM_PRESENT) == 0 ? 0 : Integer.BYTES);
        Document body = new Document();
        Document sequences = new Document();
        while (in.readerIndex() < end) {
            if (in.readByte() == 0) {
                body = BsonDecoder.decodeBson(in);
            } else {
                sequence(in, sequences);
            }
        }
        body.putAll(sequences);
        return new WireRequest(id, false, (flags & MORE_TO_COME) != 0, String.valueOf(body.get("$db")), body);
    }

    private static void sequence(ByteBuf in, Document sequences) {
        int end = in.readerIndex() + in.readIntLE();
        String name = BsonDecoder.decodeCString(in);
        List<Document> documents = new ArrayList<>();
        while (in.readerIndex() < end) {
            documents.add(BsonDecoder.decodeBson(in));
        }
        sequences.put(name, documents);
    }

    private static WireRequest query(int id, ByteBuf in) throws IOException {
        in.readIntLE();
        String collection = BsonDecoder.decodeCString(in);
        in.readLong();
        Document query = BsonDecoder.decodeBson(in);
        int dot = collection.indexOf(".$cmd");
        if (dot < 0) {
            throw new ProtocolException("A query in the form that MongoDB gave up with version 5.1");
        }
        return new WireRequest(id, true, false, collection.substring(0, dot), query);
    }

    static byte[] answer(WireRequest request, Document reply) {
        ByteBuf out = Unpooled.buffer();
        out.writeIntLE(0).writeIntLE(0).writeIntLE(request.id());
        if (request.legacy()) {
            out.writeIntLE(OP_REPLY).writeIntLE(0).writeLongLE(0).writeIntLE(0).writeIntLE(1);
        } else {
            out.writeIntLE(OP_MSG).writeIntLE(0).writeByte(0);
        }
        BsonEncoder.encodeDocument(reply, out);
        out.setIntLE(0, out.writerIndex());
        byte[] bytes = new byte[out.readableBytes()];
        out.readBytes(bytes);
        return bytes;
    }
}
