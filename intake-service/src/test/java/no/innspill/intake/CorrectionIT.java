package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackErased;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackWithdrawn;
import no.innspill.contracts.Topic;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a body has handed in it can correct, take back and have erased: over HTTP, in the store and on the topic. */
@OnIntake
class CorrectionIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PIECES = "/api/v1/feedback";

    private final HttpClient http = HttpClient.newHttpClient();
    private final RawTopics topics = RawTopics.ofThisRun();
    private final String externalId = "K-" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @BeforeEach
    void aDirectory() {
        Agency agency = new Agency(port);
        agency.directory();
        await().untilAsserted(() ->
                assertThat(mongo.getCollection("bodies").countDocuments()).isGreaterThanOrEqualTo(2));
    }

    @Test
    void aCorrectionIsPublishedBehindThePieceUnderItsRevision() throws Exception {
        String id = handIn("Fristen er uklar");

        HttpResponse<String> looked = call("GET", PIECES + "/" + id, null, null);
        assertThat(looked.headers().firstValue("ETag")).contains("\"0\"");
        HttpResponse<String> corrected =
                call("PUT", PIECES + "/" + id, piece("Fristen for søknaden er uklar"), "\"0\"");

        assertThat(corrected.statusCode()).isEqualTo(200);
        assertThat(corrected.headers().firstValue("ETag")).contains("\"1\"");
        List<ConsumerRecord<byte[], byte[]>> told = told(id);
        assertThat(told).hasSize(2);
        FeedbackReceived event = EventJson.read(told.getLast().value(), FeedbackReceived.class);
        assertThat(event.revision()).isEqualTo(1);
        assertThat(event.text()).isEqualTo("Fristen for søknaden er uklar");
        assertThat(RawTopics.header(told.getLast(), "ce_id")).isNotEqualTo(RawTopics.header(told.getFirst(), "ce_id"));
    }

    @Test
    void theSameCorrectionIsOneRevisionAndAnOldRevisionChangesNothing() throws Exception {
        String id = handIn("Fristen er uklar");
        for (int again = 0; again < 3; again++) {
            assertThat(call("PUT", PIECES + "?externalId=" + externalId, piece("Noe annet"), "\"0\"")
                            .statusCode())
                    .isEqualTo(200);
        }

        HttpResponse<String> stale = call("PUT", PIECES + "/" + id, piece("Noe tredje"), "\"0\"");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(told(id)).hasSize(2);
    }

    @Test
    void whatIsOthersOrNobodysIsNotThere() throws Exception {
        String id = handIn("Fristen er uklar");
        String others = Agency.token(Agency.DIGDIR, "innspill:feedback.write");
        String nobodys = UUID.randomUUID().toString();

        for (String method : List.of("GET", "PUT", "DELETE")) {
            String body = method.equals("PUT") ? piece("Noe annet") : null;
            HttpResponse<String> theirs = call(method, PIECES + "/" + id, body, null, others);
            HttpResponse<String> unknown = call(method, PIECES + "/" + nobodys, body, null, others);
            assertThat(theirs.statusCode()).as(method).isEqualTo(404);
            assertThat(unknown.statusCode()).isEqualTo(404);
        }
        assertThat(call("POST", "/api/v1/erasures", "{\"feedbackId\":\"" + id + "\"}", null, others)
                        .statusCode())
                .isEqualTo(404);
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAsForANewPiece() throws Exception {
        String id = handIn("Fristen er uklar");

        HttpResponse<String> wrong = call("PUT", PIECES + "/" + id, "{\"body\":\"889640782\"}", null);
        HttpResponse<String> another =
                call("PUT", PIECES + "/" + id, piece("Noe annet").replace(externalId, "K-another"), null);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(another.body()).at("/errors/0/pointer").asString(another.body()))
                .contains("externalId");
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void whatIsTakenBackIsToldWithoutItsWordsAndStaysSo() throws Exception {
        String id = handIn("Dette angrer vi på");
        for (int again = 0; again < 2; again++) {
            assertThat(call("DELETE", PIECES + "/" + id, null, null).statusCode())
                    .isEqualTo(204);
        }

        List<ConsumerRecord<byte[], byte[]>> told = told(id);
        assertThat(told).hasSize(2);
        assertThat(RawTopics.header(told.getLast(), "ce_type")).isEqualTo(EventType.FEEDBACK_WITHDRAWN.type());
        FeedbackWithdrawn back = EventJson.read(told.getLast().value(), FeedbackWithdrawn.class);
        assertThat(back.revision()).isEqualTo(1);
        assertThat(back.service()).isEqualTo("dagpenger");
        assertThat(call("PUT", PIECES + "/" + id, piece("Noe annet"), null).statusCode())
                .isEqualTo(409);
        assertThat(call("POST", PIECES, piece("Dette angrer vi på"), null).statusCode())
                .isEqualTo(409);
        assertThat(JSON.readTree(call("GET", PIECES + "/" + id, null, null).body())
                        .path("state")
                        .asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void whatIsErasedEndsOnTheTopicWithATombstoneAndLeavesAnEmptyReceipt() throws Exception {
        String id = handIn("Hunden min heter Passopp");
        for (int again = 0; again < 2; again++) {
            HttpResponse<String> erased =
                    call("POST", "/api/v1/erasures", "{\"externalId\":\"" + externalId + "\"}", null);
            assertThat(erased.statusCode()).isEqualTo(200);
            assertThat(JSON.readTree(erased.body()).at("/erased/0").asString()).isEqualTo(id);
        }

        List<ConsumerRecord<byte[], byte[]>> told = told(id);
        assertThat(told).hasSize(3);
        assertThat(EventJson.read(told.get(1).value(), FeedbackErased.class).feedbackId())
                .isEqualTo(id);
        assertThat(told.getLast().value()).isNull();
        Document receipt = Objects.requireNonNull(
                mongo.getCollection("receipts").find(new Document("_id", id)).first());
        assertThat(receipt).containsKey("erasedAt").doesNotContainKeys("service", "followUpHash", "routed");
        assertThat(receipt.getString("fingerprint")).isEmpty();
        assertThat(call("POST", PIECES, piece("Hunden min heter Passopp"), null).statusCode())
                .isEqualTo(409);
        for (String collection : mongo.getCollectionNames()) {
            assertThat(mongo.getCollection(collection).find())
                    .allSatisfy(document -> assertThat(document.toJson()).doesNotContain("Passopp"));
        }
    }

    @Test
    void aCorrectionByTheIdOfThePieceKeepsWhatTheSenderCallsItAndOnlyTheContactThatItSays() throws Exception {
        String id = handIn("Fristen er uklar");
        String corrected = piece("Noe annet").replace("\"externalId\":\"" + externalId + "\",", "");
        String reachable = corrected.replace("true}", "true,\"contact\":{\"phone\":\"68050988\"}}");

        assertThat(call("PUT", PIECES + "/" + id, reachable, null).statusCode()).isEqualTo(200);
        assertThat(receipt(id).get("contact", Document.class)).containsOnlyKeys("key", "ways", "text");
        assertThat(call("PUT", PIECES + "/" + id, corrected, null).statusCode()).isEqualTo(200);

        assertThat(receipt(id)).doesNotContainKey("contact");
        List<ConsumerRecord<byte[], byte[]>> told = told(id);
        assertThat(told)
                .hasSize(3)
                .allSatisfy(event -> assertThat(EventJson.read(event.value(), FeedbackReceived.class)
                                .externalId())
                        .isEqualTo(externalId));
    }

    private Document receipt(String id) {
        return Objects.requireNonNull(
                mongo.getCollection("receipts").find(new Document("_id", id)).first());
    }

    private String handIn(String text) throws Exception {
        HttpResponse<String> accepted = call("POST", PIECES, piece(text), null);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        JsonNode receipt = JSON.readTree(accepted.body());
        return receipt.path("feedbackId").asString();
    }

    private String piece(String text) {
        return """
                {"body":"889640782","externalId":"%s","service":"dagpenger","channel":"WEB","text":"%s","answerWanted":true}
                """.formatted(externalId, text);
    }

    private List<ConsumerRecord<byte[], byte[]>> told(String id) {
        return topics.records(Topic.FEEDBACK_RECEIVED.topicName(), id);
    }

    private HttpResponse<String> call(String method, String path, @Nullable String body, @Nullable String ifMatch)
            throws IOException, InterruptedException {
        return call(method, path, body, ifMatch, Agency.token(Agency.NAV, "innspill:feedback.write"));
    }

    private HttpResponse<String> call(
            String method, String path, @Nullable String body, @Nullable String ifMatch, String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
