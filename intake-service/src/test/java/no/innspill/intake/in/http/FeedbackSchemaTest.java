package no.innspill.intake.in.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innspill.intake.document.PublishedDocument;
import no.innspill.redaction.Redactor;
import no.innspill.support.problem.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema takes what the reader takes, and refuses what it refuses, but for what the schema says that it can't say. */
class FeedbackSchemaTest {
    private static final Instant NOW = Instant.parse("2026-05-17T10:15:00Z");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PIECE = """
            {"body":"889640782","externalId":"se-0028","service":"dagpenger","channel":"WEB",
             "page":{"address":"https://www.nav.no/dagpenger?fnr=1#x","version":"4.0","lastChanged":"2026-04-05"},
             "foundIt":"PARTLY","ratings":[{"question":"tilfredshet","questionVersion":1,"scale":{"min":1,"max":5},"value":2},
             {"question":"tillit","questionVersion":1,"scale":{"min":0,"max":10},"value":7}],
             "text":"Skjemaet er vanskelig.","whatMatters":"At noen svarer.","journeyStep":"søke","respondentRole":"END_USER",
             "municipality":"5035","languageForm":"nb","occurredAt":"2026-05-17T12:10:00+02:00","answerWanted":true,
             "contact":{"name":"Kari Nordmann","email":"kari@example.no","phone":"+47 680 50 123"}}""";

    /** What the description of the schema says that it can't say: places where the reader may refuse more, and with which words. */
    private static final Set<String> BEYOND = Set.of(
            "/body check-digit",
            "/externalId personal-data",
            "/contact/phone format",
            "/page/address format",
            "/page/lastChanged format",
            "/occurredAt format",
            "/occurredAt in-the-future",
            "/ratings/0/scale/max range",
            "/ratings/1/scale/max range",
            "/ratings/0/value outside-scale",
            "/ratings/1/value outside-scale",
            "/ratings/1/question repeated");

    private static final List<String> VALUES = Stream.concat(
                    Stream.of(
                            "null",
                            "true",
                            "0",
                            "1",
                            "-100",
                            "-101",
                            "100",
                            "101",
                            "2.5",
                            "2147483647",
                            "2147483648",
                            "99999999999999999999",
                            "[]",
                            "[1]",
                            "[{}]",
                            "{}",
                            "{\"a\":1}",
                            "{\"min\":1,\"max\":2}",
                            "{\"address\":\"https://nav.no\"}",
                            "{\"name\":\"Kari\"}",
                            "{\"phone\":\"68050123\"}"),
                    Stream.of(
                                    "",
                                    " ",
                                    "\\u00a0",
                                    "\\u2003",
                                    "\\n",
                                    "a\\nb",
                                    "a\\tb",
                                    "a\\u0000b",
                                    "a\\u0085b",
                                    "a\\u2028b",
                                    "\\ud83d\\ude00",
                                    "YES",
                                    "yes",
                                    "WEB",
                                    "nb",
                                    "NB",
                                    "0000",
                                    "0301",
                                    "0300",
                                    "5001",
                                    "50011",
                                    "5001\\n",
                                    "889640782",
                                    "889640781",
                                    "88964078a",
                                    "-a",
                                    "a/b:c_d.e-f",
                                    "blåbær",
                                    "01019024101",
                                    "tillit",
                                    "a@b.no",
                                    " a@b.no",
                                    "a@b.no\\n",
                                    "a@b",
                                    "@b.no",
                                    "a@blåbær.no",
                                    "a b@c.no",
                                    "a@b..no",
                                    "a".repeat(64) + "@b.no",
                                    "a".repeat(65) + "@b.no",
                                    ("a".repeat(60) + "@" + "b".repeat(60) + ".")
                                            .concat("c".repeat(60) + ".")
                                            .concat("d".repeat(60) + "." + "e".repeat(11)),
                                    "68050123",
                                    "+47 680 50 123",
                                    "(+47) 680.50.123",
                                    "0047 68050123",
                                    "1234",
                                    "+46 8 123 45 67",
                                    "+999 12345678",
                                    "1".repeat(30),
                                    "ring 68050123",
                                    "2026-05-17",
                                    "2026-02-30",
                                    "26-05-17",
                                    "1066-10-14",
                                    "2026-05-17T10:10:00Z",
                                    "2026-05-17T10:10Z",
                                    "2026-05-17T10:10:00.123456+02:00",
                                    "2026-05-17T10:10:00",
                                    "2026-05-18T10:10:00Z",
                                    "https://nav.no",
                                    "HTTP://nav.no:8080/a/b?c#d",
                                    "ftp://nav.no",
                                    "https://",
                                    "javascript:alert(1)",
                                    "a".repeat(50),
                                    "a".repeat(51),
                                    "\\ud83d\\ude00".repeat(50),
                                    "a".repeat(60),
                                    "a".repeat(61),
                                    "a".repeat(100),
                                    "a".repeat(101),
                                    "\\ud83d\\ude00".repeat(100),
                                    "a".repeat(128),
                                    "a".repeat(129),
                                    "https://nav.no/" + "a".repeat(1500),
                                    "a".repeat(10_000),
                                    "\\ud83d\\ude00".repeat(10_000),
                                    "a".repeat(10_001))
                            .map(text -> "\"" + text + "\""))
            .toList();

    private static final List<String> PLACES = List.of(
            "/body",
            "/externalId",
            "/service",
            "/channel",
            "/page",
            "/page/address",
            "/page/version",
            "/page/lastChanged",
            "/page/more",
            "/foundIt",
            "/ratings",
            "/ratings/0/question",
            "/ratings/0/questionVersion",
            "/ratings/0/scale",
            "/ratings/0/scale/min",
            "/ratings/0/scale/max",
            "/ratings/0/scale/more",
            "/ratings/0/value",
            "/ratings/1/question",
            "/ratings/1/more",
            "/text",
            "/whatMatters",
            "/journeyStep",
            "/respondentRole",
            "/municipality",
            "/languageForm",
            "/occurredAt",
            "/answerWanted",
            "/contact",
            "/contact/name",
            "/contact/email",
            "/contact/phone",
            "/contact/more",
            "/sensitive",
            "/more");

    private final FeedbackReader reader = new FeedbackReader(new Redactor());
    private final Schema schema = schema();

    @Property(tries = 3000)
    void schemaAndReaderTakeTheSame(@ForAll @From("pieces") ObjectNode piece) {
        agree(piece);
    }

    /** Everything at every place once: what chance may pass over. */
    @Test
    void schemaAndReaderTakeTheSameAtEveryPlace() {
        for (String place : PLACES) {
            agree(new Change(place, null).of(piece()));
            for (String value : VALUES) {
                agree(new Change(place, value).of(piece()));
            }
        }
    }

    @Test
    void whatSaysNothingIsRefusedByBoth() {
        List<Change> silent = Stream.of("/text", "/whatMatters", "/foundIt", "/ratings")
                .map(place -> new Change(place, null))
                .toList();
        assertThat(refused(changed(piece(), silent))).isTrue();
        List<Change> empty = Stream.concat(silent.stream(), Stream.of(new Change("/ratings", "[]")))
                .toList();
        assertThat(refused(changed(piece(), empty))).isTrue();
        assertThat(refused(changed(piece(), silent.subList(0, 3)))).isFalse();
    }

    private boolean refused(ObjectNode piece) {
        agree(piece);
        return !schema.validate(piece).isEmpty();
    }

    private void agree(ObjectNode piece) {
        List<String> bySchema =
                schema.validate(piece).stream().map(Object::toString).toList();
        List<InvalidField> byReader = switch (reader.read(StrictJson.object(piece.toString()), NOW)) {
            case FeedbackReader.Result.Read read -> List.of();
            case FeedbackReader.Result.Wrong(var errors) -> errors;
        };
        if (byReader.isEmpty()) {
            assertThat(bySchema).as(shortened(piece)).isEmpty();
        } else if (bySchema.isEmpty()) {
            assertThat(byReader)
                    .as(shortened(piece))
                    .extracting(error -> error.field() + " " + error.code())
                    .isSubsetOf(BEYOND);
        }
    }

    @Provide
    Arbitrary<ObjectNode> pieces() {
        Arbitrary<Change> changes = Combinators.combine(
                        Arbitraries.of(PLACES), Arbitraries.of(VALUES).injectNull(0.3))
                .as(Change::new);
        return changes.list().ofMaxSize(6).map(some -> changed(piece(), some));
    }

    private static ObjectNode changed(ObjectNode piece, List<Change> changes) {
        ObjectNode changed = piece;
        for (Change change : changes) {
            changed = change.of(changed);
        }
        return changed;
    }

    private static ObjectNode piece() {
        return (ObjectNode) JSON.readTree(PIECE);
    }

    private static String shortened(ObjectNode piece) {
        String text = piece.toString();
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    private static Schema schema() {
        ObjectNode root = JSON.createObjectNode();
        root.set("components", PublishedDocument.words().root().path("components"));
        root.put("$ref", "#/components/schemas/Feedback");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    /** Something at a place of a piece, in the place of what was there; none takes that out. */
    private record Change(String place, @Nullable String value) {

        ObjectNode of(ObjectNode piece) {
            int end = place.lastIndexOf('/');
            JsonNode parent = piece.at(place.substring(0, end));
            if (parent instanceof ObjectNode object) {
                String name = place.substring(end + 1);
                if (value == null) {
                    object.remove(name);
                } else {
                    object.set(name, JSON.readTree(value));
                }
            }
            return piece;
        }
    }
}
