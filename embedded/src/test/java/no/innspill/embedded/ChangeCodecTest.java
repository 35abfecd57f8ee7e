package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChangeCodecTest {

    @Property(tries = 300)
    void changesComeBackAsTheyWereAndInOrder(@ForAll("changes") List<Change> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        changes.forEach(change -> bytes.writeBytes(ChangeCodec.encode(change)));
        assertThat(ChangeCodec.decode(bytes.toByteArray())).isEqualTo(changes);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> names = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("æøå-_.")
                .ofMinLength(1)
                .ofMaxLength(20);
        Arbitrary<Change> all = Arbitraries.oneOf(
                Combinators.combine(names, names, documents(2)).as(Change.Put::new),
                Combinators.combine(names, names, values())
                        .as((d, c, id) -> new Change.Remove(d, c, new Document("_id", id))),
                Combinators.combine(names, names).as(Change.CreateCollection::new),
                Combinators.combine(names, names).as(Change.DropCollection::new),
                Combinators.combine(names, names, documents(1)).as(Change.CreateIndex::new),
                Combinators.combine(names, names, names).as(Change.DropIndex::new),
                names.map(Change.DropDatabase::new),
                Arbitraries.longs().greaterOrEqual(0).map(Change.EndOfSnapshot::new));
        return all.list().ofMaxSize(8);
    }

    private static Arbitrary<Document> documents(int depth) {
        Arbitrary<String> keys = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        Arbitrary<Object> inside = depth == 0
                ? values()
                : Arbitraries.oneOf(
                        values(),
                        documents(depth - 1).map(Object.class::cast),
                        values().list().ofMaxSize(4).map(Object.class::cast));
        return Arbitraries.maps(keys, inside).ofMaxSize(5).map(Document::new);
    }

    private static Arbitrary<Object> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .excludeChars('\0')
                        .filter(ChangeCodecTest::isText)
                        .map(Object.class::cast),
                Arbitraries.integers().map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                Arbitraries.longs()
                        .between(0, 4_000_000_000_000L)
                        .map(Instant::ofEpochMilli)
                        .map(Object.class::cast),
                Arbitraries.create(ObjectId::new).map(Object.class::cast),
                Arbitraries.create(UUID::randomUUID).map(Object.class::cast),
                Arbitraries.bytes()
                        .array(byte[].class)
                        .ofMaxSize(20)
                        .map(BinData::new)
                        .map(Object.class::cast));
    }

    /** Half a surrogate pair is no text and has no UTF-8. */
    private static boolean isText(String candidate) {
        return candidate.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }
}
