package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.innspill.contracts.Channel;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FoundIt;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.RawTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes from pages of other sites, and what does not come in. */
@Tag("any-store")
@OnIntake
@TestPropertySource(
        properties = {
            "innspill.intake.widget.shown-for-at-least=500ms",
            "innspill.intake.widget.per-address.amount=0",
            "innspill.intake.widget.sites[0].id=nav-test",
            "innspill.intake.widget.sites[0].body=889640782",
            "innspill.intake.widget.sites[0].name=nav.no",
            "innspill.intake.widget.sites[0].origins=https://www.nav.no,https://nav.no",
            "innspill.intake.widget.sites[0].service=dagpenger",
            "innspill.intake.widget.sites[0].language=NN",
            "innspill.intake.widget.sites[1].id=digdir-test",
            "innspill.intake.widget.sites[1].body=991825827",
            "innspill.intake.widget.sites[1].name=digdir.no",
            "innspill.intake.widget.sites[1].origins=https://www.digdir.no"
        })
class WidgetIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NAV_PAGE = "https://www.nav.no";
    private static final String SESSION = "/intake/widget/v1/nav-test/session";
    private static final String FEEDBACK = "/intake/widget/v1/nav-test/feedback";
    private static final String FORM = "/intake/form/nav-test";

    private static String shownBefore = "";

    private final HttpClient http = HttpClient.newHttpClient();
    private final RawTopics topics = RawTopics.ofThisRun();

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void theDirectoryIsKnown() {
        if (!mongo.getCollectionNames().contains("bodies") || mongo.count(new Query(), "bodies") < 2) {
            new Agency(port).directory();
            await().until(() -> mongo.count(new Query(), "bodies") == 2);
        }
    }

    @Test
    void whatAPersonSaysOnAPageArrivesRedactedWithThePageAndAReceipt() {
        HttpResponse<String> answer = accepted("""
                {"proof":"%s","foundIt":"PARTLY","text":"Ring meg på 998 87 766","languageForm":"se",
                 "page":{"address":"https://www.nav.no/dagpenger?navn=Kari","version":"7","lastChanged":"2026-05-17"}}""".formatted(proof()));

        assertThat(answer.headers().firstValue("access-control-allow-origin")).hasValue(NAV_PAGE);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        JsonNode receipt = JSON.readTree(answer.body());
        assertThat(receipt.get("statusAddress").stringValue())
                .isEqualTo(
                        "http://localhost:8081/status/" + receipt.get("receipt").stringValue());
        FeedbackReceived received = received(receipt);
        assertThat(received.text()).isEqualTo("Ring meg på [PHONE]");
        assertThat(received.channel()).isEqualTo(Channel.WEB);
        assertThat(received.foundIt()).isEqualTo(FoundIt.PARTLY);
        assertThat(received.service()).isEqualTo("dagpenger");
        assertThat(String.valueOf(received.page())).contains("https://www.nav.no/dagpenger", "7", "2026-05-17");
        assertThat(EventJson.write(received))
                .contains("\"languageForm\":\"SE\"")
                .doesNotContain("Kari", "998");
    }

    @Test
    void theSameProofAndWordsCountOnceAndOtherWordsAreRefused() {
        String proof = proof();
        HttpResponse<String> first = accepted(said(proof, "Skjemaet var greit"));
        HttpResponse<String> again = post(FEEDBACK, said(proof, "Skjemaet var greit"), NAV_PAGE);
        HttpResponse<String> other = post(FEEDBACK, said(proof, "Noko heilt anna"), NAV_PAGE);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(topics.records("feedback.received", id(JSON.readTree(first.body()))))
                .hasSize(1);
    }

    @Test
    void onlyPagesOfTheSiteMayCall() {
        String proof = proof();
        for (String other : List.of("https://nav.no.example", "http://www.nav.no", "https://www.digdir.no", "null")) {
            assertThat(get(SESSION, other).statusCode()).as(other).isEqualTo(403);
            HttpResponse<String> refused = post(FEEDBACK, said(proof, "Hei"), other);
            assertThat(refused.statusCode()).as(other).isEqualTo(403);
            assertThat(refused.headers().firstValue("access-control-allow-origin"))
                    .isEmpty();
        }
        assertThat(get(SESSION, null).statusCode()).isEqualTo(403);
        assertThat(post(FEEDBACK, said(proof, "Hei"), null).statusCode()).isEqualTo(403);
        assertThat(get("/intake/widget/v1/no-such-site/session", NAV_PAGE).statusCode())
                .isIn(403, 404);
    }

    @Test
    void aBrowserThatAsksFirstIsToldWhoMaySend() {
        HttpResponse<String> allowed = preflight(NAV_PAGE);
        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(allowed.headers().firstValue("access-control-allow-origin")).hasValue(NAV_PAGE);
        assertThat(allowed.headers().firstValue("access-control-allow-headers").orElse(""))
                .containsIgnoringCase("content-type");
        assertThat(allowed.headers().firstValue("access-control-allow-credentials"))
                .isEmpty();
        assertThat(preflight("https://www.digdir.no").statusCode()).isEqualTo(403);
    }

    @Test
    void anyPageMayLoadTheScript() {
        HttpResponse<String> script = get("/intake/widget/v1/widget.js", "https://anyone.example");
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("access-control-allow-origin")).hasValue("*");
        assertThat(script.headers().firstValue("content-type").orElse("")).startsWith("text/javascript");
        assertThat(script.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void aMachineThatFillsInWhatNobodySeesIsThankedAndNothingIsKept() {
        long receipts = mongo.count(new Query(), "receipts");
        int events = topics.records("feedback.received").size();

        HttpResponse<String> thanked = post(FEEDBACK, """
                {"proof":"%s","foundIt":"YES","text":"Buy pills","website":"http://spam.example"}""".formatted(proof()), NAV_PAGE);

        assertThat(thanked.statusCode()).isEqualTo(202);
        assertThat(thanked.body()).isEqualTo("{}");
        assertThat(mongo.count(new Query(), "receipts")).isEqualTo(receipts);
        assertThat(topics.records("feedback.received")).hasSize(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"proof":"%s"}                                                                        | 422 | /foundIt
            {"proof":"%s","foundIt":"MAYBE"}                                                      | 422 | /foundIt
            {"proof":"%s","foundIt":"YES","text":7}                                               | 422 | /text
            {"proof":"%s","foundIt":"YES","body":"991825827"}                                     | 422 | unknown-field
            {"proof":"%s","foundIt":"YES","answerWanted":true}                                    | 422 | unknown-field
            {"proof":"%s","foundIt":"YES","page":{"address":"https://other.example/"}}            | 422 | /page/address
            {"proof":"%s","foundIt":"YES","page":{"address":"javascript:alert(1)"}}               | 422 | /page/address
            {"proof":"%s","foundIt":"YES","foundIt":"NO"}                                         | 400 | malformed
            {"foundIt":"YES"}                                                                     | 422 | /proof
            {"proof":7,"foundIt":"YES"}                                                           | 422 | /proof
            {"proof":"nav-test.1.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.c2lnbmVk","foundIt":"YES"}      | 422 | not-ours
            [1]                                                                                   | 400 | malformed
            """)
    void whatIsNotAsItMustBeIsRefused(String sent, int status, String names) {
        long receipts = mongo.count(new Query(), "receipts");
        String proof = ripe();

        HttpResponse<String> refused = post(FEEDBACK, sent.replace("%s", proof), NAV_PAGE);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains(names);
        assertThat(refused.headers().firstValue("access-control-allow-origin")).hasValue(NAV_PAGE);
        assertThat(mongo.count(new Query(), "receipts")).isEqualTo(receipts);
    }

    @Test
    void aTextThatIsTooLongOrABodyThatIsTooLargeIsRefused() {
        String proof = ripe();
        assertThat(post(FEEDBACK, said(proof, "a".repeat(2001)), NAV_PAGE).body())
                .contains("/text", "too-long");
        assertThat(post(FEEDBACK, said(proof, "a".repeat(20_000)), NAV_PAGE).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aProofIsForOneSiteAloneAndNotAtOnce() {
        String fresh = proof();
        assertThat(post(FEEDBACK, said(fresh, "For fort"), NAV_PAGE).body()).contains("too-soon");
        HttpResponse<String> elsewhere =
                post("/intake/widget/v1/digdir-test/feedback", said(ripe(), "Hei"), "https://www.digdir.no");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("not-ours");
    }

    @Test
    void theFormWorksWithoutScriptAndKeepsWhatWasFilledInWhenSomethingIsWrong() {
        HttpResponse<String> form = get(FORM + "?lang=en&page=https://www.nav.no/dagpenger", null);
        assertThat(form.body())
                .contains("lang=\"en\"", "Did you find what you were looking for?", "We do not reply to feedback.")
                .contains("https://example.no/", "value=\"https://www.nav.no/dagpenger\"")
                .doesNotContain("_csrf", "??");
        String proof = field(form.body(), "proof");

        HttpResponse<String> wrong = send(Map.of("text", "Jeg <b>fant</b> det ikke", "proof", proof));
        await().until(() -> !send(Map.of("foundIt", "NO", "text", "Det jeg skrev", "proof", proof))
                .body()
                .contains("quick"));
        HttpResponse<String> sent = send(Map.of("foundIt", "NO", "text", "Det jeg skrev", "proof", proof));
        String thanks = sent.headers().firstValue("location").orElse("");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Jeg &lt;b&gt;fant&lt;/b&gt; det ikke", "role=\"alert\"");
        assertThat(sent.statusCode()).isIn(302, 303);
        assertThat(thanks).contains("/intake/form/nav-test/sent", "receipt=");
        assertThat(get(thanks.replaceAll("^https?://[^/]+", ""), null).body())
                .contains("Thank you for helping!", "Nav", "/status/");
        for (HttpResponse<String> each : List.of(form, wrong, sent)) {
            assertThat(each.headers().firstValue("set-cookie")).isEmpty();
        }
    }

    @Test
    void theFormIsSentFromItsOwnPageAlone() {
        String proof = field(get(FORM, null).body(), "proof");
        HttpResponse<String> forged = exchange(form(Map.of("foundIt", "NO", "proof", proof))
                .header("Origin", "https://evil.example")
                .build());
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> accepted(String json) {
        HttpResponse<String> answer = await().until(
                        () -> post(FEEDBACK, json, NAV_PAGE),
                        last -> !last.body().contains("too-soon"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return answer;
    }

    /** A proof that has been shown long enough; what is refused uses none up. */
    private String ripe() {
        if (!shownBefore.isEmpty()) {
            return shownBefore;
        }
        String proof = proof();
        await().until(() -> !post(FEEDBACK, "{\"proof\":\"" + proof + "\"}", NAV_PAGE)
                .body()
                .contains("too-soon"));
        shownBefore = proof;
        return proof;
    }

    private String proof() {
        HttpResponse<String> session = get(SESSION + "?lang=nn", NAV_PAGE);
        assertThat(session.statusCode()).as(session.body()).isEqualTo(200);
        assertThat(session.headers().firstValue("cache-control").orElse("")).contains("no-store");
        JsonNode read = JSON.readTree(session.body());
        assertThat(read.get("body").stringValue()).isEqualTo("Arbeids- og velferdsetaten");
        assertThat(read.get("contact").stringValue()).isEqualTo("https://example.no/");
        return read.get("proof").stringValue();
    }

    private static String said(String proof, String text) {
        return "{\"proof\":\"" + proof + "\",\"foundIt\":\"NO\",\"text\":\"" + text + "\"}";
    }

    private FeedbackReceived received(JsonNode receipt) {
        return EventJson.read(
                topics.records("feedback.received", id(receipt)).getFirst().value(), FeedbackReceived.class);
    }

    private String id(JsonNode receipt) {
        String code = receipt.get("receipt").stringValue().replace("-", "");
        return String.valueOf(mongo.findAll(org.bson.Document.class, "receipts").stream()
                .filter(document -> code.equals(document.getString("code")))
                .map(document -> document.get("_id"))
                .findFirst()
                .orElseThrow());
    }

    private static String field(String page, String name) {
        return page.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<String> get(String path, @Nullable String origin) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return exchange(request.build());
    }

    private HttpResponse<String> post(String path, String json, @Nullable String origin) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
        if (origin != null) {
            request.header("Origin", origin);
        }
        return exchange(request.build());
    }

    private HttpResponse<String> preflight(String origin) {
        return exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + FEEDBACK))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .build());
    }

    private HttpResponse<String> send(Map<String, String> fields) {
        return exchange(form(fields).build());
    }

    private HttpRequest.Builder form(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + FORM + "?lang=en"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("intake does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
