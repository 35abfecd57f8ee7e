package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DocumentSizeTest {
    private static final int LIMIT = 16 * 1024 * 1024;

    @Property(tries = 300)
    void whatItIsAtMostIsNeverLessThanItIs(@ForAll("documents") Document document) {
        assertThat(DocumentSize.atMost(document)).isGreaterThanOrEqualTo(DocumentSize.of(document));
    }

    @Provide
    Arbitrary<Document> documents() {
        Arbitrary<Object> plain = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40).map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.longs().map(number -> (Object) number),
                Arbitraries.doubles().map(number -> (Object) number),
                Arbitraries.of(true, false).map(flag -> (Object) flag),
                Arbitraries.just(new BinData(new byte[9])),
                Arbitraries.just(new ObjectId()),
                Arbitraries.just(new UUID(1, 2)),
                Arbitraries.just(Instant.EPOCH));
        Arbitrary<Object> nested = plain.list().ofMaxSize(120).map(list -> (Object) new ArrayList<>(list));
        Arbitrary<String> names =
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(12);
        Arbitrary<Document> inner = Arbitraries.maps(names, Arbitraries.oneOf(plain, nested))
                .ofMaxSize(8)
                .map(Document::new);
        return Arbitraries.maps(names, Arbitraries.oneOf(plain, nested, inner.map(document -> (Object) document)))
                .ofMaxSize(8)
                .map(fields -> {
                    Document document = new Document(fields);
                    document.put("null", null);
                    return document;
                });
    }

    @Test
    void whatIsTooLargeIsRefusedAndWhatOnlyLooksSoIsNot() {
        String half = "a".repeat(LIMIT / 2);
        assertThatCode(() -> DocumentSize.check(new Document("text", half))).doesNotThrowAnyException();
        assertThatCode(() -> DocumentSize.check(new Document("bytes", new BinData(new byte[LIMIT / 2]))))
                .doesNotThrowAnyException();
        for (Object large : Arrays.asList(half + half, List.of(half, half), new BinData(new byte[LIMIT]))) {
            assertThatThrownBy(() -> DocumentSize.check(new Document("large", large)))
                    .isInstanceOf(MongoServerError.class)
                    .hasMessageContaining("BSONObj size");
        }
    }
}
