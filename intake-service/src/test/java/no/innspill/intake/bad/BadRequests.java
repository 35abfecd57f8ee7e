package no.innspill.intake.bad;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Generates requests that nothing can be taken in from. */
final class BadRequests {
    private static final String PATH = "/api/v1/feedback";

    private final Chance chance;
    private final Pieces pieces;
    private final String token;

    /**
     * Starts.
     *
     * @param token a right one: what is wrong must not hide behind a 401
     */
    BadRequests(long seed, String token) {
        this.chance = new Chance(seed);
        this.pieces = new Pieces(chance);
        this.token = token;
    }

    BadRequest next() {
        return switch (chance.between(0, 13)) {
            case 0, 1, 2 -> bad("field", http().body(pieces.wrongField()));
            case 3 -> bad("number", http().body(pieces.oddNumber()));
            case 4 -> bad("cut off", http().body(pieces.cutOff()));
            case 5 -> bad("twice", http().body(pieces.twice()));
            case 6 ->
                chance.between(0, 3) == 0
                        ? bad("large", http().body(pieces.large()))
                        : bad("deep", http().body(pieces.deep()));
            case 7 -> bad("encoding", http().body(pieces.otherEncoding()));
            case 8 -> bad("no object", http().body(pieces.noObject()));
            case 9 -> contentType();
            case 10 -> methodOrPath();
            case 11 -> key();
            case 12 -> authorization();
            default -> framing();
        };
    }

    private Http http() {
        return new Http(token).body(Pieces.GOOD);
    }

    private static BadRequest bad(String kind, Http http) {
        return BadRequest.of(kind, http.bytes());
    }

    private BadRequest contentType() {
        if (chance.between(0, 3) == 0) {
            return bad(
                    "content encoding",
                    http().with("Content-Encoding: "
                            + chance.of("gzip", "deflate", "br", "x", "gzip, identity", chance.words())));
        }
        return bad(
                "content type",
                http().without("Content-Type")
                        .with(chance.of(
                                "Content-Type: text/plain",
                                "Content-Type: application/xml",
                                "Content-Type: application/jsonx",
                                "Content-Type: application/json; charset=utf-16",
                                "Content-Type: application/json; charset=iso-8859-1",
                                "Content-Type: application/json; charset=nonsense",
                                "Content-Type: application/json;;;=",
                                "Content-Type: ",
                                "Content-Type: multipart/form-data",
                                "Content-Type: multipart/form-data; boundary=a",
                                "Content-Type: */*",
                                "Content-Type: application/x-www-form-urlencoded",
                                "Content-Type: application/problem+json",
                                "Content-Type: json",
                                "Content-Type: application/json, text/plain",
                                "X-No-Type: 1",
                                "Content-Type: " + ascii(chance.words()))));
    }

    private BadRequest methodOrPath() {
        if (chance.between(0, 1) == 0) {
            String method = chance.of(
                    "GET", "PUT", "DELETE", "PATCH", "TRACE", "HEAD", "FOO", "CONNECT", "post", "OPTIONS", "P@ST",
                    "\u0001");
            return bad("method", http().line(method + " " + PATH + " HTTP/1.1"));
        }
        String path = chance.of(
                PATH + "/",
                PATH + "x",
                PATH + "/01019024101",
                "/api/v1/feedback;jsessionid=1",
                "/api//v1/feedback",
                "/api/v1/feedback%2f",
                "/api/v1/../v1/feedback",
                "/api/v1/%66eedback/..",
                "/api/v1/feedback%00",
                "/api/v1/feedback%",
                "/api/v1/feedback%zz",
                "/api/v1/feed back",
                "/api/v1/feedback\\",
                "/api",
                "/api/" + "a/".repeat(chance.between(1, 3000)),
                PATH + "?" + "a".repeat(chance.between(8000, 20_000)),
                "*",
                "http://[",
                "nonsense",
                "/api/v1/<script>",
                "/api/v1/ragnvald@ytterhaugen.example",
                "/api/v1/{feedback}",
                "/api/v1/\u00e6",
                "/actuator/prometheus/01019024101");
        return bad("path", http().line("POST " + path + " HTTP/1.1"));
    }

    private BadRequest key() {
        String key = chance.of(
                "",
                "\"\"",
                "\"",
                "\"a",
                "a b",
                "a,b",
                "a\"b",
                "\\",
                "\u00e6\u00f8\u00e5",
                "a".repeat(chance.between(129, 6000)),
                "01019024101",
                "\"01019024101\"",
                "(a b)",
                "ragnvald@ytterhaugen.example",
                "a;b=c",
                "?1");
        Http http = http().body(Pieces.GOOD.replace("\"externalId\":\"bad-1\",", ""));
        return chance.between(0, 9) == 0
                ? bad("two keys", http.with("Idempotency-Key: a", "Idempotency-Key: a"))
                : bad("key", http.with("Idempotency-Key: " + key));
    }

    private BadRequest authorization() {
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        String authorization = chance.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Bearer a.b.c",
                "Basic bmF2OmRlbW8=",
                "bearer",
                "Bearer " + token + "x",
                "Bearer " + none + token.substring(token.indexOf('.')),
                "Bearer " + none + "." + token.split("\\.", -1)[1] + ".",
                "Bearer " + token.substring(0, chance.between(1, token.length() - 2)),
                token,
                "Bearer \u00e6",
                "Bearer " + "a".repeat(chance.between(100, 20_000)),
                "Bearer " + token + ", Bearer " + token,
                "Negotiate 01019024101");
        Http http = http().without("Authorization");
        return chance.between(0, 5) == 0
                ? bad("no authorization", http)
                : bad("authorization", http.with("Authorization: " + authorization));
    }

    /** HTTP itself is wrong: lengths, chunks, lines. */
    private BadRequest framing() {
        byte[] good = Pieces.GOOD.getBytes(StandardCharsets.UTF_8);
        Http http = http().withoutLength();
        return bad(
                "framing",
                switch (chance.between(0, 15)) {
                    case 0 -> http.with("Content-Length: " + (good.length + chance.between(1, 5000)));
                    case 1 -> http.with("Content-Length: " + chance.between(0, good.length - 1));
                    case 2 ->
                        http.with("Content-Length: "
                                + chance.of(
                                        "-1",
                                        "x",
                                        "",
                                        "1e3",
                                        "99999999999999999999",
                                        "0x10",
                                        "+5",
                                        good.length + ", " + (good.length + 1)));
                    case 3 -> http.with("Content-Length: " + good.length, "Content-Length: " + (good.length - 1));
                    case 4 -> http.with("Transfer-Encoding: chunked"); // and then no chunk
                    case 5 ->
                        http.with("Transfer-Encoding: chunked")
                                .body(chance.of(
                                        "zz\r\n{}\r\n0\r\n\r\n",
                                        "5\r\n{}",
                                        "-1\r\n",
                                        "ffffffffffffffffff\r\n{}",
                                        "2\r\n{}\r\n",
                                        "2\r\n{}x0\r\n\r\n",
                                        "2;" + "a".repeat(20_000) + "\r\n{}\r\n0\r\n\r\n"));
                    case 6 ->
                        http.with("Transfer-Encoding: chunked")
                                .body("400\r\n" + "a".repeat(1024) + "\r\n" + "400\r\n"
                                        + "a".repeat(chance.between(0, 1000)));
                    case 7 ->
                        http.with("Transfer-Encoding: chunked", "Content-Length: 5")
                                .body("0\r\n\r\n");
                    case 8 ->
                        http.with("Transfer-Encoding: "
                                        + chance.of("gzip", "x", "chunked, chunked", "identity, chunked, x"))
                                .body(Pieces.GOOD);
                    case 9 -> http().without("Host");
                    case 10 -> http().with("Host: other");
                    case 11 ->
                        http().line(chance.of(
                                "POST",
                                "POST " + PATH,
                                PATH,
                                "",
                                "POST " + PATH + "HTTP/1.1",
                                "POST " + PATH + " HTTP/9.9",
                                "POST " + PATH + " HTTP/1.1 01019024101",
                                "\u0016\u0003\u0001",
                                "PRI * HTTP/2.0"));
                    case 12 ->
                        http().with(chance.of(
                                "No colon",
                                ": no name",
                                "Sp ace: a",
                                "Space : a",
                                "A: \u0000",
                                "\u00e6: a",
                                "A: a\rB: b",
                                "(: 01019024101"));
                    case 13 -> http().with("Long: " + "a".repeat(chance.between(8_000, 60_000)));
                    case 14 -> http().with(many()).body("[]");
                    default ->
                        http().with("Expect: " + chance.of("100-continue", "200-ok", "nonsense"))
                                .body("{");
                });
    }

    private String[] many() {
        String[] headers = new String[chance.between(101, 400)];
        for (int i = 0; i < headers.length; i++) {
            headers[i] = "H" + i + ": " + i;
        }
        return headers;
    }

    private static String ascii(String text) {
        return text.replaceAll("[^ -~]", "?");
    }
}
