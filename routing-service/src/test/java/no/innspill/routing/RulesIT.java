package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.Priority;
import no.innspill.routing.application.rules.RuleBooks;
import no.innspill.routing.domain.rules.books.BookVersion;
import no.innspill.routing.domain.rules.books.Deed;
import no.innspill.routing.domain.rules.books.InForce;
import no.innspill.support.security.Role;
import no.innspill.test.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Routing
class RulesIT {

    private static final String RULES = "/api/v1/routing/rules";
    private static final String STJORDAL = "939958851";
    private static final String DIGDIR = "991825827";
    private static final String BOOK = """
            rule "Trollfaks" when text matches "trollfaks*" and body is 939958851
              then unit "stjordal-skole", priority high, deadline 2 working days, tag "troll"
            rule "Alt fra Stjørdal" when body is 939958851 then tag "stjørdal"
            expect "Kan dere få trollfakslingene bort fra skoleveien?" then unit "stjordal-skole", priority high
            expect "Noe helt annet" when body is 939958851 then no rule
            """;

    private final Wire wire = new Wire();

    @LocalServerPort
    private int port;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private RuleBooks books;

    private Http http = new Http(0);
    private final String eva = keeper("eva");
    private final String ole = keeper("ole");

    @BeforeEach
    void ask() {
        http = new Http(port);
    }

    @AfterEach
    void switchOff() {
        JsonNode inForce = http.json(RULES, eva).path("inForce");
        while (inForce.isNumber()) {
            http.send("POST", RULES + "/" + inForce.asInt() + "/back", "{}", eva);
            inForce = http.json(RULES, eva).path("inForce");
        }
    }

    @Test
    void aRuleDecidesOnceSomebodyElseHasSwitchedItOnAndNotAfterItIsRolledBack() {
        int number = written(BOOK);
        assertThat(on(number, 1, ole).statusCode()).as("not tested").isEqualTo(409);
        JsonNode tested = Http.read(post(number, "test", revision(1), eva));
        assertThat(tested.path("status").asString()).as(tested.toString()).isEqualTo("TESTED");
        assertThat(on(number, 2, eva).statusCode()).as("own draft").isEqualTo(409);
        assertThat(on(number, 1, ole).statusCode()).as("an old revision").isEqualTo(412);

        assertThat(on(number, 2, ole).statusCode()).isEqualTo(200);
        FeedbackRouted routed = routed("En trollfaksling satt på rekkverket.");
        assertThat(routed.goal().unit()).isEqualTo("stjordal-skole");
        assertThat(routed.priority()).isEqualTo(Priority.HIGH);
        assertThat(routed.tags()).containsExactly("troll");
        assertThat(routed.explanation().reasons().getFirst().code()).isEqualTo("decided-by-rule");
        assertThat(routed.explanation().versions()).containsEntry("rules", String.valueOf(number));
        explained(routed.feedbackId());
        FeedbackRouted other = routed("Noe er ikke som det skal være med en greie."); // words that worry nobody
        assertThat(other.tags()).containsExactly("stjørdal");
        assertThat(other.explanation().reasons())
                .extracting(FeedbackRouted.Reason::code)
                .contains("handled-by-rule");

        assertThat(post(number, "back", "{}", eva).statusCode()).isEqualTo(200);
        assertThat(routed("Enda en trollfaksling.").goal().unit()).isNotEqualTo("stjordal-skole");
        assertThat(http.json(RULES + "/" + number, eva).path("status").asString())
                .isEqualTo("ROLLED_BACK");
    }

    @Test
    void aDraftIsTriedOnPastFeedbackWhichStaysWhereItIsAndTheBookSaysSo() {
        FeedbackRouted before = routed("En trollfaksling lå i grøfta.");
        int number = written(BOOK);
        String today = LocalDate.now(ZoneId.of("Europe/Oslo")).toString();
        String request = "{\"draft\":\"RULES/%d@1\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(number, today, today);

        String id = Http.read(http.send("POST", "/api/v1/simulations", request, eva))
                .path("id")
                .asString();
        await().until(() -> http.json("/api/v1/simulations/" + id, eva)
                .path("state")
                .asString()
                .equals("DONE"));

        JsonNode report = http.json("/api/v1/simulations/" + id, eva).path("report");
        assertThat(report.path("moved").asInt()).isPositive();
        assertThat(report.path("moves").toString()).contains("stjordal-skole");
        await().until(() ->
                http.json(RULES + "/" + number, eva).path("revision").asInt() == 2);
        assertThat(wire.routed(before.feedbackId())).hasSize(1);
        assertThat(http.json(RULES, eva).path("inForce").isNumber()).isFalse();
    }

    @Test
    void aBrokenRuleIsRefusedWithItsPlaceAndNothingIsStored() {
        int before = http.json(RULES, eva).path("versions").size();

        HttpResponse<String> refused = http.send(
                "POST", RULES, text("rule \"a\" when kind is eror then triage\nrule \"b\" then unit \"nowhere\""), eva);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Line 1, column 23", "error", "Line 2, column 20", "unknown-unit");
        assertThat(http.json(RULES, eva).path("versions")).hasSize(before);
        JsonNode checked = Http.read(http.send("POST", RULES + "/check", text("rule \"a\" then"), eva));
        assertThat(checked.path("faults").get(0).path("line").asInt()).isEqualTo(1);
    }

    @Test
    void aBookInForceThatThisVersionCannotReadIsSeenInHealthAndOnThePagesAndNothingFails() {
        int number =
                http.json(RULES, eva).path("versions").path(0).path("number").asInt() + 1;
        Instant now = Instant.now();
        Deed deed = new Deed(now, "eva", "Eva", Deed.What.WRITTEN, "");
        books.add(new BookVersion(
                number,
                null,
                "rule \"later\" when mood is sad",
                Set.of("eva"),
                now,
                null,
                null,
                "ole",
                1,
                List.of(deed)));
        InForce before = books.inForce();
        List<InForce.Spell> spells = new ArrayList<>(before.spells());
        spells.add(new InForce.Spell(number, deed, InForce.End.LASTS));
        assertThat(books.replace(new InForce(spells, before.revision() + 1))).isTrue();

        await().until(() -> http.json(RULES, eva).path("readable").isBoolean()
                && !http.json(RULES, eva).path("readable").asBoolean());

        assertThat(http.get("/actuator/health", null).statusCode()).isEqualTo(503);
        assertThat(http.get("/actuator/health/readiness", null).statusCode()).isEqualTo(200);
        Map<String, String> keeper = login(Role.ROUTING_KEEPER);
        String told = "Regelbok versjon " + number + " kan ikke leses";
        assertThat(http.page("/routing/rules", keeper).body()).contains(told).doesNotContain("??");
        assertThat(http.page("/routing/rules/" + number, keeper).body()).contains(told, "mood");
        assertThat(routed("En trollfaksling lå i grøfta.").goal().unit()).isNotEqualTo("stjordal-skole");

        assertThat(post(number, "back", "{}", eva).statusCode()).isEqualTo(200);
        assertThat(http.get("/actuator/health", null).statusCode()).isEqualTo(200);
        assertThat(http.page("/routing/rules", keeper).body()).doesNotContain(told);
    }

    @Test
    void twoWhoChangeTheSameDraftAreToldApart() {
        int number = written(BOOK);

        assertThat(change(number, 1, "# one\n" + BOOK, eva).statusCode()).isEqualTo(200);
        assertThat(change(number, 1, "# two\n" + BOOK, ole).statusCode()).isEqualTo(412);
        assertThat(change(number, 2, "# two\n" + BOOK, ole).statusCode()).isEqualTo(200);
        post(number, "test", revision(3), eva);
        assertThat(on(number, 4, ole).statusCode())
                .as("who changed it may not either")
                .isEqualTo(409);
    }

    @Test
    void onlyKeepersSeeTheRuleBook() {
        String leader = Http.person("leader", STJORDAL);
        assertThat(http.get(RULES, leader).statusCode()).isEqualTo(403);
        assertThat(http.get("/routing/rules", null).statusCode()).isNotEqualTo(200);
        assertThat(http.page("/routing/rules", login(Role.LEADER)).statusCode()).isEqualTo(403);
    }

    @Test
    void thePagesShowVersionsFaultsAndWhatWasDone() {
        int number = written(BOOK);
        Map<String, String> keeper = login(Role.ROUTING_KEEPER);

        assertThat(http.page("/routing/rules", keeper).body())
                .contains("Regelbok versjon " + number, "Utkast")
                .doesNotContain("??");
        String page = http.page("/routing/rules/" + number, keeper).body();
        assertThat(page)
                .contains("trollfaks*", "Alle eksempler må prøves og holde først.", "Lagre utkast")
                .doesNotContain("??");
        String fields = "_csrf=" + PagesIT.csrf(page) + "&revision=1&text=";
        HttpResponse<String> faulty = http.form("/routing/rules/" + number, fields + "rule+%22a%22+when+kynd", keeper);
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("Linje 1, tegn 15", "kynd", "aria-invalid")
                .doesNotContain("??");
        assertThat(http.page("/routing/rules/new", keeper).body())
                .contains("Vintervei i Trøndelag")
                .doesNotContain("??");
    }

    private void explained(String id) {
        JsonNode decision = http.json("/api/v1/decisions/" + id, Http.person("case-worker", STJORDAL));
        assertThat(decision.path("explanation").path("changes").toString())
                .contains("without-rule", "Uten regelen «Trollfaks»");
        assertThat(http.page("/decisions/" + id, login(Role.CASE_WORKER)).body())
                .contains("Regelen «Trollfaks» (linje 1 i regelbok", "trollfaks*", "Uten regelen", "Haster", "troll")
                .doesNotContain("??");
    }

    private FeedbackRouted routed(String text) {
        String id = UUID.randomUUID().toString();
        wire.tell(Wire.received(id, STJORDAL, null, text));
        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(1));
        return wire.routed(id).getFirst();
    }

    private int written(String text) {
        HttpResponse<String> answer = http.send("POST", RULES, text(text), eva);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Http.read(answer).path("number").asInt();
    }

    private HttpResponse<String> change(int number, int revision, String text, String by) {
        return http.send(
                "PUT",
                RULES + "/" + number,
                new JsonMapper().writeValueAsString(Map.of("text", text, "revision", revision)),
                by);
    }

    private HttpResponse<String> on(int number, int revision, String by) {
        return post(number, "on", revision(revision), by);
    }

    private HttpResponse<String> post(int number, String what, String json, String by) {
        return http.send("POST", RULES + "/" + number + "/" + what, json, by);
    }

    private static String revision(int revision) {
        return "{\"revision\":" + revision + "}";
    }

    private static String text(String text) {
        return new JsonMapper().writeValueAsString(Map.of("text", text));
    }

    private static String keeper(String name) {
        return Infrastructure.get().issuer().person(name, "routing-keeper", DIGDIR);
    }

    private Map<String, String> login(Role role) {
        String body = role == Role.ROUTING_KEEPER ? DIGDIR : STJORDAL;
        return Map.of("Cookie", Login.cookie(sessions, role, body), "Accept-Language", "nb");
    }
}
