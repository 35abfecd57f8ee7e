package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.contracts.BodyLevel;
import no.innspill.contracts.CaseEvent;
import no.innspill.contracts.CaseOpened;
import no.innspill.contracts.CaseOutcome;
import no.innspill.contracts.CaseResolved;
import no.innspill.contracts.CaseStatus;
import no.innspill.contracts.Channel;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.FeedbackFacts;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Kind;
import no.innspill.contracts.Language;
import no.innspill.contracts.Texts;
import no.innspill.intake.application.Erasable;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.keys.application.KeepKeys;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.RawTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a client that knows nothing but the text of GeoReport v2 can do. */
@OnIntake
class Open311IT {
    private static final OrganisationNumber NAV = new OrganisationNumber(Agency.NAV);

    private final RawTopics topics = RawTopics.ofThisRun();

    @LocalServerPort
    int port;

    @Autowired
    KeepKeys keepKeys;

    @Autowired
    Receipts receipts;

    @Autowired
    @Qualifier("wordsOfServiceRequests")
    Erasable erasable;

    @Autowired
    MongoTemplate mongo;

    private GeoReportClient client = new GeoReportClient(0, "xml", "");
    private Agency agency = new Agency(0);
    private String key = "";

    @BeforeEach
    void aBodyHasServicesAndAKey() {
        agency = new Agency(port);
        agency.directory();
        agency.tell(nav());
        await().until(
                        () -> mongo.findById(Agency.NAV, org.bson.Document.class, "open311-jurisdictions"),
                        found -> found != null && "nav.no".equals(found.getString("domain")));
        if (!(keepKeys.make(NAV, "Meldeapp") instanceof KeepKeys.Made.Key(var text, var kept))) {
            throw new IllegalStateException("no key");
        }
        key = text.whole();
        client = new GeoReportClient(port, "xml", "nav.no");
    }

    @Test
    void aClientFindsItsWayFromTheDiscoveryDocumentToAClosedRequest() {
        GeoReportClient.Element discovery = client.get("discovery", Map.of());
        assertThat(discovery.name()).isEqualTo("discovery");
        assertThat(discovery.child("endpoints").child("endpoint").text("specification"))
                .isEqualTo("http://wiki.open311.org/GeoReport_v2");
        assertThat(discovery.child("endpoints").child("endpoint").text("url"))
                .isEqualTo("http://localhost:8081/open311/v2");

        GeoReportClient.Element service = client.get("services", Map.of()).child("service");
        assertThat(service.text("service_code")).isEqualTo("sykepenger");
        assertThat(service.text("metadata")).isEqualTo("true");
        GeoReportClient.Element definition = client.get("services/sykepenger", Map.of());
        assertThat(definition.child("attributes").children())
                .extracting(attribute -> attribute.text("code"))
                .containsExactly("found_it", "rating", "page", "what_matters", "answer_wanted");

        GeoReportClient.Element filed = client.post(Map.of(
                        "api_key", key,
                        "service_code", "sykepenger",
                        "lat", "59.8941",
                        "long", "10.5263",
                        "address_string", "Krysset ved rådhuset",
                        "description", "Skjemaet virker ikke. Ring meg på 998 87 766.",
                        "email", "kari@example.no",
                        "attribute[found_it]", "partly"))
                .child("request");
        String id = filed.text("service_request_id");
        assertThat(filed.names()).containsExactly("service_request_id", "service_notice", "account_id");
        assertThat(client.get("tokens/" + id, Map.of()).child("request").text("service_request_id"))
                .isEqualTo(id);

        GeoReportClient.Element open =
                client.get("requests/" + id, Map.of("api_key", key)).child("request");
        assertThat(open.text("status")).isEqualTo("open");
        assertThat(open.text("description")).isEqualTo("Skjemaet virker ikke. Ring meg på [PHONE].");
        assertThat(open.text("lat")).isEqualTo("59.89");

        String feedback = receipts.find(ReceiptCode.read(id).orElseThrow())
                .orElseThrow()
                .id()
                .toString();
        FeedbackReceived received = EventJson.read(
                topics.records("feedback.received", feedback).getFirst().value(), FeedbackReceived.class);
        assertThat(received.text()).isEqualTo("Skjemaet virker ikke. Ring meg på [PHONE].\n\nKrysset ved rådhuset");
        assertThat(received.service()).isEqualTo("sykepenger");

        close(feedback);
        await().until(() -> client.get("requests/" + id, Map.of())
                .child("request")
                .text("status")
                .equals("closed"));
        GeoReportClient.Element closed = client.get("requests/" + id, Map.of()).child("request");
        assertThat(closed.text("agency_responsible")).isEqualTo("NAV");
        assertThat(closed.text("status_notes")).contains("Informasjonen er gjort bedre");
        assertThat(closed.text("description")).isEmpty();
        assertThat(topics.everything()).doesNotContain(List.of("kari@example.no", "998 87 766", "59.8941"));
    }

    /** Status, format, and whether a key is sent are as they stand; K stands for the key. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    services.xml                                                        | 400 | jurisdiction_id was not provided
                    services.json?jurisdiction_id=                                      | 400 | jurisdiction_id was not provided
                    services.xml?jurisdiction_id=nowhere.no                             | 404 | jurisdiction_id provided was not found
                    services.json?jurisdiction_id=974760673                             | 404 | jurisdiction_id provided was not found
                    services.xml?jurisdiction_id=nav.no&api_key=wrong                   | 403 | Invalid api_key
                    services.xml?jurisdiction_id=991825827&api_key=K                    | 403 | not of this jurisdiction
                    services/none.xml?jurisdiction_id=nav.no                            | 404 | service_code provided was not found
                    requests.xml?jurisdiction_id=nav.no                                 | 403 | Missing api_key
                    requests/7Q2M-9F4T-XK0C-81VD.json?jurisdiction_id=nav.no            | 404 | service_request_id provided was not found
                    requests/%00.xml?jurisdiction_id=nav.no                             | 400 |
                    tokens/x.xml?jurisdiction_id=nav.no                                 | 404 | token provided was not found
                    requests.json?api_key=K&status=maybe                                | 400 | status must be open or closed
                    requests.json?api_key=K&start_date=yesterday                        | 400 | start_date must be a time
                    requests.xml?api_key=K&start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z | 400 | at most 90 days
                    requests.xml?api_key=K&api_key=other                                | 400 | api_key was given more than once
                    requests.xml?api_key=%FF%FE                                         | 400 |
                    """)
    void whatIsWrongGetsTheAnswerOfTheStandard(String path, int status, @Nullable String description) {
        HttpResponse<String> answer = client.raw(path.replace("=K", "=" + key));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (description != null) {
            boolean json = path.contains(".json");
            assertThat(answer.headers().firstValue("content-type").orElse(""))
                    .isEqualToIgnoringCase(json ? "application/json;charset=utf-8" : "text/xml;charset=utf-8");
            assertThat(answer.body())
                    .contains(description)
                    .startsWith(
                            json
                                    ? "[{\"code\":" + status + ",\"description\":"
                                    : "<?xml version=\"1.0\" encoding=\"UTF-8\"?><errors><error><code>" + status
                                            + "</code><description>");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    service_code=sykepenger&address_id=x&description=a                              | 403 | Missing api_key
                    api_key=K&address_id=x&description=a                                            | 400 | service_code was not provided
                    api_key=K&service_code=none&address_id=x&description=a                          | 404 | service_code provided was not found
                    api_key=K&service_code=sykepenger&description=a                                 | 400 | lat and long, address_string or address_id
                    api_key=K&service_code=sykepenger&description=a&lat=59.9                        | 400 | lat and long must be given together
                    api_key=K&service_code=sykepenger&description=a&lat=91&long=0                   | 400 | lat must be from -90 to 90
                    api_key=K&service_code=sykepenger&address_id=x                                  | 400 | description was not provided
                    api_key=K&service_code=sykepenger&address_id=x&attribute[rating]=6              | 400 | a whole number from 1 to 5
                    api_key=K&service_code=sykepenger&address_id=x&attribute[colour]=red            | 400 | not in the definition
                    api_key=K&service_code=sykepenger&address_id=x&description=a&description=b      | 400 | description was given more than once
                    api_key=K&service_code=sykepenger&address_id=x&description=a&media_url=file:/x  | 400 | media_url must be an http
                    api_key=K&service_code=sykepenger&address_id=x&description=%00                  | 400 | description must be text
                    api_key=K&service_code=sykepenger&address_id=x&description=%C3%28               | 400 |
                    api_key=K&service_code=sykepenger&address_id=x&description=%E                   | 400 |
                    """)
    void aReportThatIsWrongIsRefusedAndNowhere(String form, int status, @Nullable String description) {
        long before = mongo.getCollection("receipts").countDocuments();
        HttpResponse<String> answer = client.sendRaw(
                form.replace("=K", "=" + key) + "&jurisdiction_id=nav.no", "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(description == null ? "" : description);
        assertThat(mongo.getCollection("receipts").countDocuments()).isEqualTo(before);
    }

    @Test
    void aReportOfAnotherTypeOrSizeIsRefused() {
        String good = "api_key=" + key + "&service_code=sykepenger&address_id=x&description=";
        assertThat(client.sendRaw(good + "a", "application/json").statusCode()).isEqualTo(400);
        assertThat(client.sendRaw(good + "a", "multipart/form-data; boundary=x").statusCode())
                .isBetween(400, 403);
        assertThat(client.sendRaw(good + "æ".repeat(4000), "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.sendRaw(good + "æ".repeat(4001), "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.sendRaw(good + "a".repeat(300_000), "application/x-www-form-urlencoded")
                        .statusCode())
                .isBetween(400, 413);
        assertThat(client.sendRaw(good + "a" + "&x=1".repeat(20_000), "application/x-www-form-urlencoded")
                        .statusCode())
                .isBetween(400, 413);
    }

    @Test
    void theSameReportUnderOneKeyCountsOnceAndListsHaveItWithItsWords() {
        Map<String, String> report =
                Map.of("api_key", key, "service_code", "sykepenger", "address_id", "x", "description", "Bare én gang");
        String first = client.post(report, "en-gang").child("request").text("service_request_id");
        String second = client.post(report, "en-gang").child("request").text("service_request_id");
        String third = client.post(report).child("request").text("service_request_id");
        assertThat(second).isEqualTo(first);
        assertThat(third).isNotEqualTo(first);

        assertThat(client.get("requests", Map.of("api_key", key, "status", "open"))
                        .children())
                .filteredOn(request -> request.text("description").equals("Bare én gang"))
                .extracting(request -> request.text("service_request_id"))
                .containsExactlyInAnyOrder(first, third);
        assertThat(client.get(
                                "requests",
                                Map.of("service_request_id", first + "," + third + ",x", "status", "nonsense"))
                        .children())
                .extracting(request -> request.text("description"))
                .containsExactly("", "");
        assertThat(client.get("requests", Map.of("api_key", key, "service_code", "another"))
                        .children())
                .isEmpty();
    }

    @Test
    void whatIsErasedIsGivenBackToNobody() {
        String id = client.post(Map.of(
                        "api_key",
                        key,
                        "service_code",
                        "sykepenger",
                        "address_string",
                        "Torget",
                        "description",
                        "Slettes"))
                .child("request")
                .text("service_request_id");
        erasable.erase(
                receipts.find(ReceiptCode.read(id).orElseThrow()).orElseThrow().id());

        GeoReportClient.Element left =
                client.get("requests/" + id, Map.of("api_key", key)).child("request");
        assertThat(left.text("description")).isEmpty();
        assertThat(left.text("address")).isEmpty();
        assertThat(left.text("service_code")).isEqualTo("sykepenger");
    }

    private void close(String feedback) {
        Instant now = Instant.parse("2026-05-17T10:15:00Z");
        var owner = new CaseEvent.Owner(Agency.NAV, "nav-kontaktsenter");
        var facts = new FeedbackFacts(Agency.NAV, null, Channel.WEB, null, Language.NB, Kind.COMPLAINT, null, now);
        agency.tell(new CaseOpened(feedback, owner, facts, now, null));
        agency.tell(new CaseResolved(
                feedback,
                owner,
                facts,
                CaseOutcome.BETTER_INFORMATION,
                now,
                now,
                null,
                new CaseEvent.Previous(CaseStatus.OPEN, null)));
    }

    static DirectoryBody nav() {
        return new DirectoryBody(
                Agency.NAV,
                new Texts("NAV", "Arbeids- og velferdsetaten", "Nav", null),
                BodyLevel.STATE,
                null,
                null,
                List.of(),
                List.of(new DirectoryBody.Service("sykepenger", Texts.of("Sykepenger"), false)),
                List.of(),
                new DirectoryBody.Contact(
                        URI.create("https://www.nav.no/kontaktoss"), URI.create("https://www.nav.no/klage")),
                7);
    }
}
