package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.test.RawTopics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same personal data in every field that people and systems may fill in, by every way in: afterwards none of it is anywhere. */
class EveryWayInIT {
    private static final String PERSONAL =
            "Jeg heter Ragnvald Ytterhaugen, 01019024101, tlf 68051234, ragnvald@ytterhaugen.example, konto 40388542146, kort 4111 1111"
                    + " 1111 1111, bor i Granittveien 77, bil EK12345, ident Z990123, født 12.03.1985, fra 84.210.33.7";
    private static final String CONTACT = """
            "contact":{"name":"Ragnvald Ytterhaugen","email":"ragnvald@ytterhaugen.example","phone":"68051234"},""";
    private static final List<String> SECRETS = List.of(
            "Ragnvald",
            "ragnvald",
            "Ytterhaugen",
            "ytterhaugen",
            "01019024101",
            "68051234",
            "40388542146",
            "4111 1111",
            "Granittveien",
            "EK12345",
            "Z990123",
            "12.03.1985",
            "84.210.33.7");

    /** One in each way in, which does arrive. */
    private static final List<String> MARKERS = List.of(
            "innvei-enkel",
            "innvei-rettet",
            "innvei-mange",
            "innvei-skript",
            "innvei-skjema",
            "innvei-melding",
            "innvei-fil",
            "innvei-svar");

    private final RunningInnspill innspill = SharedInnspill.get().running();
    private final AgencySystem nav = new AgencySystem(innspill, "nav");
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void whatIsSentInByAnyWayIsOnNoTopicInNoLogInNoStoreAndOnNoMetric() {
        JsonNode single = nav.handIn(piece("innvei-enkel", true));
        sent(
                nav.send(
                        "/api/v1/feedback/batch",
                        "application/x-ndjson",
                        piece("innvei-mange", false).replace('\n', ' ')),
                200);
        whatIsRefusedOrCanNotBeRead();
        correct(single);
        byTheWidget();
        byTheFormWithoutScript();
        byOpen311();
        byAFile();
        byAFollowUpMessage(single);

        RawTopics topics = innspill.topics();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    assertThat(topics.everything()).contains(MARKERS);
                    assertThat(keys("feedback.routed")).containsAll(keys("feedback.received"));
                });
        String everything = topics.everything();
        assertThat(everything).contains("[PHONE]", "[NATIONAL_ID]", "[NAME]").doesNotContain(SECRETS);
        assertThat(innspill.logs()).isNotEmpty().doesNotContain(SECRETS).doesNotContain(MARKERS);
        assertThat(new Operator(innspill).metrics())
                .contains("http_server_requests_seconds_count")
                .doesNotContain(SECRETS);
        // a given name alone in a cell is not told from any other word; an import is kept for no longer than it takes
        List<String> secrets =
                SECRETS.stream().filter(secret -> !secret.equals("Ragnvald")).toList();
        assertThat(innspill.store()).contains("innvei-enkel").doesNotContain(secrets);
    }

    private static String piece(String marker, boolean answerWanted) {
        return """
                {"body":"889640782","externalId":"%1$s","channel":"WEB","service":"Ragnvald Ytterhaugen, tlf 68051234",
                 "page":{"address":"https://nav.no/sak/01019024101/ragnvald%%40ytterhaugen.example?navn=Ragnvald#68051234","version":"tlf 68051234"},
                 "text":"%1$s %2$s","whatMatters":"%2$s","journeyStep":"Saksbehandler Ragnvald Ytterhaugen, tlf 68051234","answerWanted":%3$s,%4$s
                 "ratings":[{"question":"Jeg heter Ragnvald","questionVersion":1,"scale":{"min":1,"max":5},"value":2}]}""".formatted(marker, PERSONAL, answerWanted, answerWanted ? CONTACT : "");
    }

    private void whatIsRefusedOrCanNotBeRead() {
        String api = "/api/v1/feedback";
        String piece = piece("innvei-nektet", false);
        sent(
                nav.send(
                        api,
                        "application/json",
                        piece.replace("\"channel\"", "\"Ragnvald 01019024101\":1,\"channel\"")),
                422);
        sent(nav.send(api, "application/json", piece.replace("WEB", "Ragnvald")), 422);
        sent(nav.send(api, "application/json", piece.substring(0, piece.length() - 3)), 400);
        sent(nav.send(api + "/ragnvald@ytterhaugen.example", "application/json", piece), 403);
        sent(get("/status/01019024101"), 404);
        sent(get("/status?lang=Ragnvald&receipt=68051234"), 200, 404);
        sent(get("/open311/v2/requests/Ragnvald.json?jurisdiction_id=Ytterhaugen"), 404);
    }

    private void correct(JsonNode single) {
        sent(
                nav.put(
                        "/api/v1/feedback/" + single.path("feedbackId").asString(),
                        piece("innvei-rettet", true)
                                .replace("\"externalId\":\"innvei-rettet\"", "\"externalId\":\"innvei-enkel\"")),
                200);
    }

    private void byTheWidget() {
        String origin = innspill.start("").toString();
        HttpResponse<String> session =
                exchange(HttpRequest.newBuilder(innspill.intake("/intake/widget/v1/nav-demo/session"))
                        .header("Origin", origin));
        String proof =
                JsonMapper.shared().readTree(session.body()).path("proof").asString();
        String said = """
                {"proof":"%s","foundIt":"NO","text":"innvei-skript %s","page":{"address":"%s/sak/01019024101?navn=Ragnvald#68051234","version":"tlf 68051234"}}""".formatted(proof, PERSONAL, origin);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> exchange(HttpRequest.newBuilder(innspill.intake("/intake/widget/v1/nav-demo/feedback"))
                                        .header("Origin", origin)
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(said)))
                                .statusCode()
                        == 202);
    }

    private void byTheFormWithoutScript() {
        String proof =
                get("/intake/form/nav-demo").body().replaceAll("(?s).*name=\"proof\" value=\"([^\"]*)\".*", "$1");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> submit(
                                        "/intake/form/nav-demo",
                                        Map.of(
                                                "foundIt",
                                                "PARTLY",
                                                "text",
                                                "innvei-skjema " + PERSONAL,
                                                "proof",
                                                proof))
                                .statusCode()
                        < 400);
    }

    private void byOpen311() {
        try (Visitor sara = new Visitor("sara", "nb", 1280)) {
            Page page = sara.visit(innspill.intake("/intake/keys"));
            page.fill("#name", "Innveien");
            page.locator("form[action$='/intake/keys'] button").click();
            String key = page.locator("code.secret").innerText();
            HttpResponse<String> filed = submit(
                    "/open311/v2/requests.json",
                    Map.ofEntries(
                            Map.entry("api_key", key),
                            Map.entry("jurisdiction_id", "889640782"),
                            Map.entry("service_code", "dagpenger"),
                            Map.entry("description", "innvei-melding " + PERSONAL),
                            Map.entry("address_string", "Granittveien 77"),
                            Map.entry("attribute[what_matters]", PERSONAL),
                            Map.entry("first_name", "Ragnvald"),
                            Map.entry("last_name", "Ytterhaugen"),
                            Map.entry("email", "ragnvald@ytterhaugen.example"),
                            Map.entry("phone", "68051234"),
                            Map.entry("device_id", "01019024101"),
                            Map.entry("account_id", "40388542146"),
                            Map.entry("media_url", "https://ytterhaugen.example/68051234.jpg")));
            sent(filed, 200);
        }
    }

    private void byAFile() {
        String file = "Navn;E-post;Kommentar;Steg;Kanal\nRagnvald Ytterhaugen;ragnvald@ytterhaugen.example;innvei-fil "
                + PERSONAL
                + ";Hos Ragnvald Ytterhaugen;Ragnvald\nRagnvald Ytterhaugen;ragnvald@ytterhaugen.example;innvei-fil to "
                + PERSONAL
                + ";Hos Ragnvald Ytterhaugen;Nettside\n";
        try (Visitor sara = new Visitor("sara", "en", 1280)) {
            Page page = sara.visit(innspill.intake("/intake/imports/new"));
            page.locator("#file")
                    .setInputFiles(new FilePayload("innvei.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            page.locator("main form button[type=submit]").click();
            page.waitForURL(url -> url.endsWith("/mapping"));
            page.locator("#mapping button[type=submit]").first().click();
            page.locator("form[action$='/run'] button").click();
            PlaywrightAssertions.assertThat(page.locator(".tag.good").first()).hasText("Done");
        }
    }

    private void byAFollowUpMessage(JsonNode single) {
        String messages = "/status/" + single.path("receipt").asString() + "/messages";
        HttpResponse<String> written = submit(
                messages + "/new",
                Map.of(
                        "followUpCode",
                        single.path("followUpCode").asString(),
                        "text",
                        "innvei-svar " + PERSONAL,
                        "seen",
                        "0"));
        assertThat(written.statusCode()).as(written.body()).isLessThan(400);
    }

    private Set<String> keys(String topic) {
        return innspill.topics().records(topic).stream()
                .map(told -> new String(told.key(), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(innspill.intake(path)));
    }

    private HttpResponse<String> submit(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(innspill.intake(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static void sent(HttpResponse<String> answer, Integer... statuses) {
        assertThat(answer.statusCode())
                .as(answer.request().uri() + ": " + answer.body())
                .isIn((Object[]) statuses);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
