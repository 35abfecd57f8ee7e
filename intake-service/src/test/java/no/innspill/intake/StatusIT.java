package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innspill.contracts.CaseAssigned;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.Channel;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.FeedbackRouted.Explanation;
import no.innspill.contracts.FeedbackRouted.Goal;
import no.innspill.contracts.FeedbackRouted.Redirect;
import no.innspill.contracts.FeedbackRouted.Replaced;
import no.innspill.contracts.Kind;
import no.innspill.contracts.Language;
import no.innspill.contracts.RedirectReason;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.contracts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OnIntake
class StatusIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOW = Instant.parse("2026-05-17T10:15:00Z");
    private static final CaseEvent.Owner NAV = new CaseEvent.Owner(Agency.NAV, "nav-kontaktsenter");

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    private Agency agency = new Agency(0);
    private String id = "";
    private String code = "";

    @BeforeEach
    void aPieceIsAccepted() {
        agency = new Agency(port);
        agency.directory();
        await().until(() -> mongo.count(new Query(), "bodies") == 2);
        JsonNode receipt = JSON.readTree(agency.send("{\"body\":\"889640782\",\"channel\":\"WEB\",\"text\":\"Hei\"}")
                .body());
        id = receipt.get("feedbackId").stringValue();
        code = receipt.get("receipt").stringValue();
    }

    @Test
    void theHolderOfACodeSeesHowItGoesFromStartToEnd() {
        assertThat(state()).isEqualTo("received");
        agency.tell(routed(1, new Goal(RoutingOutcome.TRIAGE, Agency.NAV, null, null), null));
        await().until(() -> state().equals("in-triage"));
        agency.tell(routed(
                2,
                new Goal(RoutingOutcome.ROUTED, Agency.NAV, "nav-kontaktsenter", null),
                new Goal(RoutingOutcome.TRIAGE, Agency.NAV, null, null)));
        await().until(() -> state().equals("with-body"));
        agency.tell(new CaseOpened(id, NAV, facts(), NOW, null));
        agency.tell(new CaseAssigned(id, NAV, facts(), NOW, new CaseEvent.Previous(CaseStatus.OPEN, null)));
        await().until(() -> state().equals("being-worked-on"));
        agency.tell(new CaseResolved(
                id,
                NAV,
                facts(),
                CaseOutcome.BETTER_INFORMATION,
                NOW,
                NOW,
                null,
                new CaseEvent.Previous(CaseStatus.ASSIGNED, null)));
        await().until(() -> state().equals("resolved"));

        String page = page("nn");
        assertThat(page).contains("Avgjort", "Arbeids- og velferdsetaten", "Informasjonen er gjord betre", code);
    }

    @Test
    void anEarlierRoundThatComesLateChangesNothing() {
        Goal goal = new Goal(RoutingOutcome.ROUTED, Agency.NAV, "nav-kontaktsenter", null);
        Goal triage = new Goal(RoutingOutcome.TRIAGE, Agency.NAV, null, null);
        agency.tell(routed(2, goal, triage));
        await().until(() -> state().equals("with-body"));
        agency.tell(routed(1, triage, null));
        agency.tell(routed(3, new Goal(RoutingOutcome.ROUTED, Agency.DIGDIR, "digdir", null), goal));
        await().until(() -> json().get("with").stringValue().equals("Digdir"));
        assertThat(mongo.findById(id, org.bson.Document.class, "receipts")).containsEntry("routedRound", 3);
    }

    @Test
    void whoAppealsIsShownTheRightChannelInTheirLanguage() {
        var channel = new Redirect(
                RedirectReason.APPEAL,
                new Texts("Klag på vedtak", "Klag på vedtak", "Appeal a decision", "Váidde"),
                "https://example.no/klage");
        agency.tell(routed(1, new Goal(RoutingOutcome.REDIRECTED, Agency.NAV, null, channel), null));
        await().until(() -> state().equals("redirected"));
        assertThat(page("en"))
                .contains("Feedback is no appeal", "<a href=\"https://example.no/klage\">Appeal a decision</a>");
        assertThat(page("se")).contains("lang=\"se\"", ">Váidde</a>");
    }

    @Test
    void aCodeThatNeverWasAndOneThatCannotBeGetTheSameAnswer() {
        HttpResponse<String> unknown = agency.get("/status/7Q2M-9F4T-XK0C-81VD", "text/html", "nb");
        HttpResponse<String> impossible = agency.get("/status/abc", "text/html", "nb");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(impossible.statusCode()).isEqualTo(404);
        assertThat(unknown.body().replace("7Q2M-9F4T-XK0C-81VD", ""))
                .isEqualTo(impossible.body().replace("abc", ""));
    }

    @Test
    void theFormFindsACodeHoweverItIsTypedAndSetsNoCookie() {
        String typed = code.replace("-", "").toLowerCase(Locale.ROOT);
        HttpResponse<String> answer = agency.get("/status?code=" + typed, "text/html", "nb");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/status/" + code);
        HttpResponse<String> unknown = agency.get("/status?code=abc&lang=en", "text/html", "nb");
        assertThat(unknown.body()).contains("We do not know this code");
        HttpResponse<String> page = agency.get("/status/" + code, "text/html", "nb");
        assertThat(page.body()).contains("Mottatt", "lang=\"nb\"").doesNotContain("Hei<");
        for (HttpResponse<String> each : List.of(answer, unknown, page)) {
            assertThat(each.headers().firstValue("set-cookie")).isEmpty();
        }
    }

    private String state() {
        return json().get("state").stringValue();
    }

    private JsonNode json() {
        HttpResponse<String> answer = agency.get("/status/" + code, "application/json", "nb");
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String page(String language) {
        HttpResponse<String> answer = agency.get("/status/" + code + "?lang=" + language, "text/html", "nb");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private FeedbackRouted routed(int round, Goal goal, @Nullable Goal before) {
        return new FeedbackRouted(
                id,
                round,
                goal,
                facts(),
                null,
                NOW,
                new Explanation(List.of(), List.of(), Map.of(), 0.5),
                before == null ? null : new Replaced(before, Kind.COMPLAINT, null, null));
    }

    private static FeedbackFacts facts() {
        return new FeedbackFacts(Agency.NAV, null, Channel.WEB, null, Language.NB, Kind.COMPLAINT, null, NOW);
    }
}
