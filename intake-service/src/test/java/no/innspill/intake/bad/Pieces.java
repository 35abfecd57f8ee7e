package no.innspill.intake.bad;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.innspill.intake.document.PublishedDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of requests that are no piece of feedback. */
final class Pieces {
    static final String GOOD = """
            {"body":"889640782","externalId":"bad-1","service":"dagpenger","channel":"WEB",
             "page":{"address":"https://www.nav.no/dagpenger","version":"4.0","lastChanged":"2026-04-05"},
             "foundIt":"PARTLY","ratings":[{"question":"tilfredshet","questionVersion":1,"scale":{"min":1,"max":5},"value":2}],
             "text":"Jeg heter Ragnvald Ytterhaugen","whatMatters":"blåbærøl","journeyStep":"søke","respondentRole":"END_USER",
             "municipality":"5035","languageForm":"nb","occurredAt":"2026-05-17T10:10:00Z","answerWanted":true,
             "contact":{"name":"Ragnvald Ytterhaugen","email":"rolv@ytterhaugen.example","phone":"68051234"}}""";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> PLACES = List.of(
            "/body",
            "/externalId",
            "/service",
            "/channel",
            "/page",
            "/page/address",
            "/page/version",
            "/page/lastChanged",
            "/foundIt",
            "/ratings",
            "/ratings/0/question",
            "/ratings/0/questionVersion",
            "/ratings/0/scale",
            "/ratings/0/scale/min",
            "/ratings/0/scale/max",
            "/ratings/0/value",
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
            "/contact/phone");
    private static final List<Charset> OTHERS = List.of(
            StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("UTF-32"));

    private final Chance chance;
    private final Schema schema;

    Pieces(Chance chance) {
        this.chance = chance;
        ObjectNode root = JSON.createObjectNode();
        root.set("components", PublishedDocument.words().root().path("components"));
        root.put("$ref", "#/components/schemas/Feedback");
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    /** A field is missing, unknown, or has a value of any type that the published schema refuses. */
    String wrongField() {
        while (true) {
            ObjectNode piece = (ObjectNode) JSON.readTree(GOOD);
            for (int changes = chance.between(1, 4); changes > 0; changes--) {
                String place = chance.of(PLACES);
                int end = place.lastIndexOf('/');
                if (piece.at(place.substring(0, end)) instanceof ObjectNode parent) {
                    switch (chance.between(0, 5)) {
                        case 0 -> parent.remove(place.substring(end + 1));
                        case 1 -> parent.set(chance.words(), any());
                        default -> parent.set(place.substring(end + 1), any());
                    }
                }
            }
            if (!schema.validate(piece).isEmpty()) {
                return piece.toString();
            }
        }
    }

    private JsonNode any() {
        return JSON.readTree(chance.of(
                "null",
                "true",
                "0",
                "-1",
                "2.5",
                "99999999999999999999",
                "[]",
                "{}",
                "[[]]",
                "[null]",
                "{\"a\":{}}",
                "\"\"",
                "\" \"",
                "\"a\\u0000b\"",
                "\"YES\"",
                "\"01019024101\"",
                "\"2026-02-30\"",
                "\"" + "a".repeat(chance.between(1, 11_000)) + "\"",
                JSON.writeValueAsString(chance.words())));
    }

    /** Numbers as JSON has them, and as it has not. */
    String oddNumber() {
        String number = chance.of(
                "1e999999",
                "-1e999999",
                "1e-999999",
                "00",
                "-",
                "1.",
                ".5",
                "0x1F",
                "NaN",
                "Infinity",
                "-Infinity",
                "+1",
                "1_000",
                "1e",
                "9".repeat(chance.between(11, 5000)),
                "0." + "1".repeat(chance.between(1, 5000)),
                "2.0",
                "1,5");
        return GOOD.replace(
                chance.of("\"value\":2", "\"min\":1", "\"questionVersion\":1"),
                chance.of("\"value\":", "\"min\":", "\"questionVersion\":") + number);
    }

    String cutOff() {
        return GOOD.substring(0, chance.between(0, GOOD.length() - 1));
    }

    String twice() {
        String name =
                chance.of("\"body\":\"889640782\"", "\"channel\":\"WEB\"", "\"text\":\"a\"", "\"foundIt\":\"YES\"");
        String inner = chance.of("\"version\":\"4.0\"", "\"value\":2", "\"max\":5");
        return chance.between(0, 1) == 0
                ? GOOD.replace("\"service\"", name + ",\"service\"")
                : GOOD.replace(inner, inner + "," + inner);
    }

    String large() {
        return switch (chance.between(0, 3)) {
            case 0 -> GOOD.replace("blåbærøl", "ø".repeat(chance.between(10_001, 32_000)));
            case 1 -> GOOD.replace("blåbærøl", "a".repeat(chance.between(66_000, 300_000)));
            case 2 -> GOOD + " ".repeat(chance.between(66_000, 200_000));
            default -> GOOD.replace("\"ratings\":[", "\"ratings\":[" + "{},".repeat(chance.between(50, 20_000)));
        };
    }

    String deep() {
        int depth = chance.between(8, 20_000);
        String open = chance.of("[", "{\"a\":");
        String close = open.equals("[") ? "]" : "}";
        String nest = open.repeat(depth) + "1" + close.repeat(chance.between(0, 1) * depth);
        return chance.between(0, 1) == 0 ? nest : GOOD.replace("\"blåbærøl\"", nest);
    }

    /** Bytes that are no UTF-8, or begin with what UTF-8 must not begin with. */
    byte[] otherEncoding() {
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        return switch (chance.between(0, 4)) {
            case 0 -> GOOD.getBytes(chance.of(OTHERS));
            case 1 -> GOOD.getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8);
            case 3 -> chance.bytes(chance.between(1, 2000));
            default -> {
                good[chance.between(0, good.length - 1)] = (byte) (int) chance.of(0xC0, 0xC1, 0xF5, 0xFF, 0xFE, 0xED);
                yield good;
            }
        };
    }

    String noObject() {
        return chance.of(
                "",
                " ",
                "null",
                "true",
                "1",
                "\"" + chance.words() + "\"",
                "[]",
                "[" + GOOD + "]",
                GOOD + GOOD,
                GOOD + "x",
                GOOD + "]",
                "{'a':1}",
                GOOD.replace("\"channel\"", "channel"),
                GOOD.replace(",\"channel\"", ",,\"channel\""),
                GOOD.replace("}", ",}"),
                "// a\n" + GOOD,
                "<feedback/>",
                "body=889640782&text=" + chance.words(),
                "\u0000",
                GOOD.replace("blåbærøl", "a\u0007b"));
    }
}
