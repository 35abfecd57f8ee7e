package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseMessages;
import no.innspill.contracts.FollowUps;
import no.innspill.contracts.Language;
import no.innspill.intake.application.Conversations;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.RawTopics;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnIntake
class FollowUpIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOON = Instant.parse("2026-05-17T10:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Conversations conversations;

    private final RawTopics topics = RawTopics.ofThisRun();
    private Agency agency = new Agency(0);
    private String id = "";
    private String code = "";
    private String secret = "";

    @BeforeEach
    void aPieceWhoseSenderWantsAnAnswerIsAccepted() {
        agency = new Agency(port);
        agency.directory();
        await().until(() -> mongo.count(new Query(), "bodies") == 2);
        JsonNode receipt = JSON.readTree(agency.send(
                        "{\"body\":\"889640782\",\"channel\":\"WEB\",\"text\":\"Eg skjønar ikkje brevet\",\"languageForm\":\"nn\",\"answerWanted\":true}")
                .body());
        id = receipt.get("feedbackId").stringValue();
        code = receipt.get("receipt").stringValue();
        secret = receipt.get("followUpCode").stringValue();
    }

    @Test
    void whoHasBothCodesReadsWhatTheBodyWritesAndWritesBackWithoutPersonalData() {
        agency.tell(messages(true, "Kva brev gjeld det?"));
        await().until(() -> status().get("messageWaiting").booleanValue());
        assertThat(status().get("answeredAt").isNull())
                .as("a question is no answer")
                .isTrue();
        assertThat(read(secret).body()).contains("Kva brev gjeld det?", "lang=\"nn\"", "Meldingar");

        HttpResponse<String> written = write("Det om dagpengar. Ring 99887766.", 0);
        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(written.body())
                .contains("Meldinga er send", "Det om dagpengar")
                .doesNotContain("99887766");
        assertThat(written.headers().firstValue("set-cookie")).isEmpty();
        assertThat(written.headers().firstValue("cache-control").orElse("")).contains("no-store");

        await().untilAsserted(() -> assertThat(told()).hasSize(1));
        FollowUps.Message message = told().getFirst().messages().getFirst();
        assertThat(message.text()).isEqualTo("Det om dagpengar. Ring [PHONE].");
        assertThat(message.takenOut()).hasSize(1);
        assertThat(status().get("messageWaiting").booleanValue()).isFalse();

        agency.tell(messages(false, "Kva brev gjeld det?", "Takk, no er det skrive om."));
        await().until(() -> !status().get("answeredAt").isNull());
        assertThat(topics.everything()).doesNotContain("99887766", secret, secret.replace("-", ""));
        assertThat(String.valueOf(mongo.findById(id, Document.class, "receipts")))
                .doesNotContain(secret.replace("-", ""));
    }

    @Test
    void withoutTheSecretNobodyReadsOrWrites() {
        agency.tell(messages(true, "Kva brev gjeld det?"));
        await().until(() -> status().get("messageWaiting").booleanValue());
        for (String guess : List.of("", code, "7Q2M-9F4T-XK0C-81VD-2N5B", "x".repeat(500))) {
            HttpResponse<String> refused = read(guess);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Den hemmelege koden").doesNotContain("Kva brev gjeld det?");
        }
        HttpResponse<String> refused =
                agency.submit("/status/" + code + "/messages/new", Map.of("followUpCode", "feil", "text", "Hei"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(conversations.of(new FeedbackId(UUID.fromString(id))).fromPerson())
                .isEmpty();
    }

    @Test
    void whatIsSentTwiceIsToldOnceAndWhatIsOvertakenIsKeptInTheForm() {
        assertThat(write("Fyrste", 0).statusCode()).isEqualTo(200);
        assertThat(write("Fyrste", 0).statusCode()).isEqualTo(200);
        HttpResponse<String> overtaken = write("Noko anna", 0);
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("Noko anna");
        await().untilAsserted(() -> assertThat(told()).hasSize(1));
        assertThat(told().getLast().messages()).hasSize(1);
    }

    @Test
    void anEmptyOrEndlessMessageIsRefused() {
        assertThat(write(" ", 0).body()).contains("Skriv noko før du sender");
        HttpResponse<String> endless = write("x".repeat(4001), 0);
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(endless.body()).contains("for lang");
    }

    @Test
    void whatIsErasedIsGoneForGood() {
        agency.tell(messages(true, "Kva brev gjeld det?"));
        assertThat(write("Det om dagpengar", 0).statusCode()).isEqualTo(200);
        await().until(() ->
                status().get("receipt") != null && read(secret).body().contains("Kva brev gjeld det?"));

        conversations.erase(new FeedbackId(UUID.fromString(id)));

        await().untilAsserted(() -> assertThat(topics.records("feedback.follow-ups", id))
                .last()
                .satisfies(tombstone -> assertThat(tombstone.value()).isNull()));
        agency.tell(messages(true, "Kva brev gjeld det?", "Er du der?"));
        assertThat(read(secret).body()).doesNotContain("dagpengar", "Kva brev");
        assertThat(String.valueOf(mongo.findById(id, Document.class, "conversations")))
                .doesNotContain("dagpengar", "brev");
    }

    @Test
    void whoSpokeUpErasesItAllOnceTheySayThatTheyMeanIt() {
        agency.tell(messages(true, "Kva brev gjeld det?"));
        assertThat(write("Det om dagpengar", 0).statusCode()).isEqualTo(200);
        String erase = "/status/" + code + "/messages/erase";
        assertThat(agency.submit(erase, Map.of("followUpCode", "feil", "sure", "yes"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(agency.submit(erase, Map.of("followUpCode", secret)).body())
                .contains("Kryss av for at du vil slette", "Det om dagpengar");

        assertThat(agency.submit(erase, Map.of("followUpCode", secret, "sure", "yes"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(status().get("state").stringValue()).isEqualTo("erased");
        await().untilAsserted(() -> assertThat(topics.records("feedback.received", id))
                .last()
                .satisfies(tombstone -> assertThat(tombstone.value()).isNull()));
        await().untilAsserted(() -> assertThat(topics.records("feedback.follow-ups", id))
                .last()
                .satisfies(tombstone -> assertThat(tombstone.value()).isNull()));
        assertThat(String.valueOf(mongo.findById(id, Document.class, "conversations")))
                .doesNotContain("dagpengar", "brev");
    }

    private CaseMessages messages(boolean question, String... texts) {
        return new CaseMessages(
                id,
                new CaseEvent.Owner(Agency.NAV, "nav-kontaktsenter"),
                List.of(texts).stream()
                        .map(text -> new CaseMessages.Message(
                                "m" + text.length(), NOON.plusSeconds(text.length()), text, question, Language.NN))
                        .toList());
    }

    private List<FollowUps> told() {
        return topics.records("feedback.follow-ups", id).stream()
                .map(told -> EventJson.read(new String(told.value(), StandardCharsets.UTF_8), FollowUps.class))
                .toList();
    }

    private JsonNode status() {
        return JSON.readTree(
                agency.get("/status/" + code, "application/json", "nb").body());
    }

    private HttpResponse<String> read(String followUpCode) {
        return agency.submit("/status/" + code + "/messages", Map.of("followUpCode", followUpCode));
    }

    private HttpResponse<String> write(String text, int seen) {
        return agency.submit(
                "/status/" + code + "/messages/new",
                Map.of("followUpCode", secret, "text", text, "seen", String.valueOf(seen)));
    }
}
