package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
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
import no.innspill.intake.application.Receipts;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.keys.application.KeepKeys;
import no.innspill.support.messaging.EventJson;
import no.innspill.test.RawTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static DirectoryBody nav() {
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
