package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnIntake
class BatchIT {
    private static final String LINES = "application/x-ndjson";
    private static final String TOPIC = "feedback.received";
    private static final JsonMapper JSON = new JsonMapper();

    private final RawTopics topics = RawTopics.ofThisRun();
    private final String run = "b-" + UUID.randomUUID();

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    private Agency agency = new Agency(0);

    @BeforeEach
    void theDirectoryIsKnown() {
        agency = new Agency(port);
        agency.directory();
        await().until(() -> mongo.count(new Query(), "bodies") == 2);
    }

    @Test
    void eachLineIsAnsweredInItsPlaceAndABadOneStopsNoOther() {
        String long70k = piece("lang", "a".repeat(70_000));
        byte[] latin = piece("latin", "Blåbærøl").getBytes(StandardCharsets.ISO_8859_1);
        byte[] sent = bytes(
                "\uFEFF" + piece("1", "Ring 998 87 766") + "\r\n\n   \n{\n",
                piece("3", "Hei").replace("WEB", "FAX") + "\n" + long70k + "\n",
                "[" + piece("x", "Hei") + "]\n" + piece("y", "Hei").replace("{", "{\"text\":\"to\",") + "\n");
        sent = join(
                sent,
                latin,
                bytes("\n" + piece("1", "Noe annet") + "\n" + "[".repeat(3000) + "\n"
                        + piece("9", "Hei").replace(Agency.NAV, Agency.DIGDIR) + "\n" + piece("last", "Siste")));

        List<JsonNode> answers = send(sent, LINES);

        assertThat(answers)
                .extracting(BatchIT::shape)
                .containsExactly(
                        "1 accepted",
                        "4 refused malformed",
                        "5 refused invalid",
                        "6 refused too-large",
                        "7 refused malformed",
                        "8 refused malformed",
                        "9 refused malformed",
                        "10 refused conflict",
                        "11 refused malformed",
                        "12 refused forbidden",
                        "13 accepted",
                        "done 2 9 0");
        assertThat(answers.get(2).at("/problem/errors/0/field").stringValue()).isEqualTo("/channel");
        String id = answers.get(0).get("feedbackId").stringValue();
        assertThat(new String(topics.records(TOPIC, id).getFirst().value(), StandardCharsets.UTF_8))
                .contains("[PHONE]");
        assertThat(answers.get(0).get("statusAddress").stringValue())
                .isEqualTo("http://localhost:8081/status/"
                        + answers.get(0).get("receipt").stringValue());
    }

    @Test
    void theElementsOfAnArrayAreAnsweredByTheirIndex() {
        String sent = " [ " + piece("0", "Hei [du], \\\"der\\\"") + " ,{\"a\" 1}, 7,\n" + piece("3", "Hei") + ",] \n";
        assertThat(send(bytes(sent), "application/json"))
                .extracting(BatchIT::shape)
                .containsExactly(
                        "0 accepted",
                        "1 refused malformed",
                        "2 refused malformed",
                        "3 accepted",
                        "4 refused malformed",
                        "done 2 3 0");
    }

    @Test
    void anArrayThatCanNotBeReadOnEndsWithALineThatSaysSo() {
        for (String rest : List.of(piece("b", "Hei"), "}", piece("c", "Hei").substring(0, 30), "[]] x", "[]] []")) {
            List<JsonNode> answers = send(bytes("[" + piece("a", "Hei") + "," + rest), "application/json");
            assertThat(answers.getFirst().get("status").stringValue()).isEqualTo("accepted");
            JsonNode end = answers.get(answers.size() - 2);
            assertThat(shape(end)).endsWith("refused malformed");
            assertThat(end.at("/problem/detail").stringValue()).isEqualTo("The batch can't be read as a JSON array.");
        }
        assertThat(send(bytes("{}"), "application/json"))
                .extracting(BatchIT::shape)
                .containsExactly("0 refused malformed", "done 0 1 0");
        assertThat(send(bytes(" [ ] "), "application/json"))
                .extracting(BatchIT::shape)
                .containsExactly("done 0 0 0");
        assertThat(send(bytes(""), LINES)).extracting(BatchIT::shape).containsExactly("done 0 0 0");
    }

    @Test
    void aBatchSentAgainGetsTheSameReceiptsAndCountsOnce() {
        int before = topics.records(TOPIC).size();
        byte[] sent = bytes(lines(1200));
        List<JsonNode> first = send(sent, LINES);
        assertThat(shape(first.getLast())).isEqualTo("done 1200 0 0");
        assertThat(send(sent, LINES)).isEqualTo(first);
        assertThat(topics.records(TOPIC)).hasSize(before + 1200);
    }

    @Test
    void piecesWithoutIdsCountOnceWhereTheCallHasAKey() {
        String first = "{\"body\":\"889640782\",\"channel\":\"WEB\",\"text\":\"Hei\"}";
        byte[] sent = bytes(first + "\n" + first);
        List<JsonNode> once = send(sent, LINES, run);
        assertThat(once).extracting(BatchIT::shape).containsExactly("1 accepted", "2 accepted", "done 2 0 0");
        assertThat(once.get(0).get("feedbackId")).isNotEqualTo(once.get(1).get("feedbackId"));
        assertThat(send(sent, LINES, run)).isEqualTo(once);
        assertThat(send(sent, LINES, run + "-other").getFirst().get("feedbackId"))
                .isNotEqualTo(once.getFirst().get("feedbackId"));
        List<JsonNode> changed = send(bytes(first.replace("Hei", "Nei")), LINES, run);
        assertThat(shape(changed.getFirst())).isEqualTo("1 refused conflict");
        assertThat(changed.getFirst().at("/problem/errors/0/field").stringValue())
                .isEqualTo("Idempotency-Key");
    }

    @Test
    void aCallThatIsCutOffIsSentAgainAndCountsOnce() throws Exception {
        Set<String> before = keys();
        String all = lines(3000);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String token = Agency.token(Agency.NAV, "innspill:feedback.write");
            socket.getOutputStream()
                    .write(bytes(
                            "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                    + "\r\nContent-Type: " + LINES + "\r\nContent-Length: "
                                    + bytes(all).length + "\r\n\r\n",
                            all.substring(0, all.length() / 2)));
            socket.getOutputStream().flush();
            await().until(() -> keys().size() > before.size());
        }
        assertThat(shape(send(bytes(all), LINES).getLast())).isEqualTo("done 3000 0 0");
        assertThat(keys()).hasSize(before.size() + 3000).containsAll(before);
    }

    private Set<String> keys() {
        return topics.records(TOPIC).stream()
                .map(ConsumerRecord::key)
                .map(String::new)
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsNoBatchIsRefusedBeforeItIsRead() {
        String token = Agency.token(Agency.NAV, "innspill:feedback.write");
        assertThat(agency.post(PATH, bytes("{}"), "text/csv", token).statusCode())
                .isEqualTo(415);
        assertThat(agency.post(PATH, bytes("{}"), LINES + ";charset=latin1", token)
                        .statusCode())
                .isEqualTo(415);
        assertThat(agency.post(PATH, bytes("{}"), LINES, null).statusCode()).isEqualTo(401);
        assertThat(agency.post(PATH, bytes("{}"), LINES, Agency.token(Agency.NAV, "innspill:figures.read"))
                        .statusCode())
                .isEqualTo(403);
    }

    private static final String PATH = "/api/v1/feedback/batch";

    private List<JsonNode> send(byte[] sent, String type) {
        return answers(agency.post(PATH, sent, type, Agency.token(Agency.NAV, "innspill:feedback.write")));
    }

    private List<JsonNode> send(byte[] sent, String type, String key) {
        return answers(agency.post(PATH, sent, type, Agency.token(Agency.NAV, "innspill:feedback.write"), key));
    }

    private static List<JsonNode> answers(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith(LINES);
        return Arrays.stream(answer.body().split("\n")).map(JSON::readTree).toList();
    }

    private static String shape(JsonNode answer) {
        if (answer.get("status").stringValue().equals("done")) {
            return "done " + answer.get("accepted") + " " + answer.get("refused") + " " + answer.get("unavailable");
        }
        String place = String.valueOf(answer.has("line") ? answer.get("line") : answer.get("index"));
        String type = answer.at("/problem/type").asString("").replace("/problems/", " ");
        return place + " " + answer.get("status").stringValue() + type;
    }

    private String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> piece(String.valueOf(i), "Skjema " + i + " er vanskelig"))
                .collect(Collectors.joining("\n"));
    }

    private String piece(String id, String text) {
        return "{\"body\":\"889640782\",\"externalId\":\"" + run + "-" + id + "\",\"channel\":\"WEB\",\"text\":\""
                + text + "\"}";
    }

    private static byte[] bytes(String... texts) {
        return String.join("", texts).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
