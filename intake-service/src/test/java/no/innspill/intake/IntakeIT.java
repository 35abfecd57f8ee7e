package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.PersonalDataKind;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnIntake
@ExtendWith(OutputCaptureExtension.class)
class IntakeIT {
    private static final String TOPIC = "feedback.received";
    private static final JsonMapper JSON = new JsonMapper();

    private final RawTopics topics = RawTopics.ofThisRun();
    private final String externalId = "id-" + UUID.randomUUID();

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    private Agency agency = new Agency(0);

    @BeforeEach
    void theDirectoryIsKnown() {
        agency = new Agency(port);
        if (!mongo.getCollectionNames().contains("bodies") || mongo.count(new Query(), "bodies") < 2) {
            agency.directory();
            await().until(() -> mongo.count(new Query(), "bodies") == 2);
        }
    }

    @Test
    void aPieceThatIsAcceptedIsOnTheTopicRedacted() {
        HttpResponse<String> answer = agency.send(piece("Ring meg på 998 87 766, hilsen Kari Nordmann"));

        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode receipt = JSON.readTree(answer.body());
        assertThat(answer.headers().firstValue("location"))
                .hasValue(
                        "http://localhost:8081/status/" + receipt.get("receipt").stringValue());
        ConsumerRecord<byte[], byte[]> event = onTopic(answer).getFirst();
        assertThat(RawTopics.header(event, "ce_type")).isEqualTo("no.innspill.feedback.received.v1");
        assertThat(RawTopics.header(event, "ce_source")).isEqualTo("/intake-service");
        assertThat(RawTopics.header(event, "content-type")).isEqualTo("application/json");
        FeedbackReceived received = EventJson.read(event.value(), FeedbackReceived.class);
        assertThat(received.text()).isEqualTo("Ring meg på [PHONE], hilsen [NAME]");
        assertThat(received.takenOut())
                .containsEntry(PersonalDataKind.PHONE, 1)
                .containsEntry(PersonalDataKind.NAME, 1);
        assertThat(received.externalId()).isEqualTo(externalId);
    }

    @Test
    void whatTheSenderSaysIsSensitiveIsMarkedAndReadMoreStrictly() {
        String sensitive = piece("Kari kom hjem, og da var det kaldt").replaceFirst("\\{", "{\"sensitive\":true,");

        FeedbackReceived received =
                EventJson.read(onTopic(agency.send(sensitive)).getFirst().value(), FeedbackReceived.class);

        assertThat(received.sensitive()).isTrue();
        assertThat(received.text()).isEqualTo("[NAME] kom hjem, og da var det kaldt");
    }

    @Test
    void theSamePieceSentAgainGetsTheSameReceiptAndCountsOnce() {
        HttpResponse<String> first = agency.send(piece("Skjemaet er vanskelig"));
        HttpResponse<String> second = agency.send(piece("Skjemaet er vanskelig"));

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(onTopic(first)).hasSize(1);
    }

    @Test
    void anotherPieceWithTheSameIdIsRefusedAndChangesNothing() {
        HttpResponse<String> first = agency.send(piece("Skjemaet er vanskelig"));
        HttpResponse<String> other = agency.send(piece("Noe helt annet"));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/externalId", "other-content");
        assertThat(onTopic(first)).hasSize(1);
    }

    @Test
    void twoPiecesWithoutAnIdAreTwo() {
        String piece = "{\"body\":\"889640782\",\"channel\":\"WEB\",\"foundIt\":\"YES\"}";
        assertThat(id(agency.send(piece))).isNotEqualTo(id(agency.send(piece)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                                        | 400 | malformed
                    {"body":"889640782","channel":"WEB","text":"a","text":"b"}               | 400 | malformed
                    {"body":"889640782","channel":"WEB","text":"a"} {}                       | 400 | malformed
                    {"body":"889640782","channel":"WEB","text":"a","x":1}                    | 422 | unknown-field
                    {"body":"889640782","channel":"WEB","text":7}                            | 422 | type
                    {"body":"889640781","channel":"WEB","text":"a"}                          | 422 | check-digit
                    {"body":"974760673","channel":"WEB","text":"a"}                          | 422 | unknown-body
                    {"body":"991825827","channel":"WEB","text":"a"}                          | 403 | not-yours
                    {"body":"889640782","channel":"WEB"}                                     | 422 | nothing-said
                    """)
    void whatIsNotAsItMustBeIsRefusedAndNowhere(String sent, int status, String code) {
        long events = topics.records(TOPIC).size();
        long receipts = mongo.count(new Query(), "receipts");

        HttpResponse<String> answer = agency.send(sent);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"/problems/", code);
        assertThat(topics.records(TOPIC)).hasSize((int) events);
        assertThat(mongo.count(new Query(), "receipts")).isEqualTo(receipts);
    }

    @Test
    void whoHasNoRightTokenIsRefusedBeforeAnythingIsRead() {
        byte[] nonsense = "{".getBytes(StandardCharsets.UTF_8);
        assertThat(agency.post(nonsense, "application/json", null).statusCode()).isEqualTo(401);
        assertThat(agency.post(nonsense, "application/json", "nonsense").statusCode())
                .isEqualTo(401);
        assertThat(agency.post(nonsense, "application/json", Agency.token(Agency.NAV, "innspill:figures.read"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsTooLargeOrInAnotherEncodingIsRefused() {
        String token = Agency.token(Agency.NAV, "innspill:feedback.write");
        byte[] large = piece("a".repeat(70_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(agency.post(large, "application/json", token).statusCode()).isEqualTo(413);
        byte[] latin = piece("Blåbærøl").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(agency.post(latin, "application/json", token).statusCode()).isEqualTo(400);
        byte[] wide = piece("a").getBytes(StandardCharsets.UTF_16);
        assertThat(agency.post(wide, "application/json", token).statusCode()).isEqualTo(400);
        byte[] good = piece("a").getBytes(StandardCharsets.UTF_8);
        assertThat(agency.post(good, "application/json; charset=iso-8859-1", token)
                        .statusCode())
                .isEqualTo(415);
        assertThat(agency.post(good, "text/plain", token).statusCode()).isEqualTo(415);
    }

    @Test
    void noTopicAndNoLogHoldsThePersonalDataOfAnyField(CapturedOutput log) {
        String personal =
                "Jeg heter Ragnvald Ytterhaugen, 01019024101, tlf 68051234, ragnvald@ytterhaugen.example, konto"
                        + " 40388542146, kort 4111 1111 1111 1111, bor i Granittveien 77, bil EK12345, ident Z990123, født"
                        + " 12.03.1985, fra 84.210.33.7";
        List<String> secrets = List.of(
                "Ragnvald",
                "Ytterhaugen",
                "01019024101",
                "68051234",
                "40388542146",
                "4111 1111",
                "Granittveien",
                "EK12345",
                "Z990123",
                "12.03.1985",
                "84.210.33.7");
        String sent = """
                {"body":"889640782","externalId":"%1$s","channel":"WEB","service":"Ragnvald Ytterhaugen, tlf 68051234",
                 "page":{"address":"https://nav.no/sak/01019024101/ragnvald%%40ytterhaugen.example?navn=Ragnvald#68051234","version":"tlf 68051234"},
                 "text":"%2$s","whatMatters":"%2$s","journeyStep":"Saksbehandler Ragnvald Ytterhaugen, tlf 68051234",
                 "ratings":[{"question":"Jeg heter Ragnvald","questionVersion":1,"scale":{"min":1,"max":5},"value":2}]}""".formatted(externalId, personal);

        HttpResponse<String> answer = agency.send(sent);
        HttpResponse<String> refused =
                agency.send(sent.replace("\"channel\"", "\"Ragnvald 01019024101\":1,\"channel\""));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(topics.everything()).contains(id(answer)).doesNotContain(secrets);
        assertThat(mongo.findAll(org.bson.Document.class, "receipts").toString())
                .doesNotContain(secrets);
        assertThat(log.getAll()).doesNotContain(secrets);
    }

    private String piece(String text) {
        return "{\"body\":\"889640782\",\"externalId\":\"" + externalId + "\",\"channel\":\"WEB\",\"text\":\"" + text
                + "\"}";
    }

    private List<ConsumerRecord<byte[], byte[]>> onTopic(HttpResponse<String> answer) {
        return topics.records(TOPIC, id(answer));
    }

    private static String id(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("feedbackId").stringValue();
    }
}
