package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.innspill.intake.application.ContactReading.Purpose;
import no.innspill.intake.application.ContactReadings;
import no.innspill.intake.application.ReadContact;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.test.RawTopics;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.session.SessionRepository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How somebody can be reached is encrypted in the store, is told to nobody, can be read by the body's keeper, and goes when it is erased. */
@OnIntake
class ContactIT {
    private static final OrganisationNumber NAV = new OrganisationNumber(Agency.NAV);
    private static final String PAGE = "/intake/contacts";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RawTopics topics = RawTopics.ofThisRun();
    private final String local = "ragnvald." + UUID.randomUUID().toString().substring(0, 8);
    private final String run = "C-" + UUID.randomUUID();
    private final String email = local + "@ytterhaugen.example";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private ReadContact readContact;

    @Autowired
    private ContactReadings readings;

    private Agency agency = new Agency(0);

    @BeforeEach
    void aDirectory() {
        agency = new Agency(port);
        agency.directory();
        await().untilAsserted(() ->
                assertThat(mongo.getCollection("bodies").countDocuments()).isGreaterThanOrEqualTo(2));
    }

    @Test
    void aContactIsKeptSealedReadOneAtATimeAndErasedWithItsKeyByTheAddress() {
        String first =
                handIn("a", "\"name\":\"Ragnvald Ytterhaugen\",\"email\":\"" + email + "\",\"phone\":\"68050987\"");
        String second = handIn("b", "\"email\":\"" + email.toUpperCase(Locale.ROOT) + "\"");
        assertThat(handIn("b", "\"email\":\"" + email.toUpperCase(Locale.ROOT) + "\""))
                .isEqualTo(second);
        assertThat(send("b", "\"email\":\"other@ytterhaugen.example\"").statusCode())
                .isEqualTo(409);

        assertThat(store()).contains(first).doesNotContainIgnoringCase(local).doesNotContain("Ragnvald", "68050987");
        assertThat(keysOf(first)).hasSize(1).isEqualTo(keysOf(second));

        var keeper = new ReadContact.Reader("s-1", "Sara", NAV);
        assertThat(readContact.read(first, keeper, Purpose.CLARIFY))
                .isInstanceOfSatisfying(
                        ReadContact.Outcome.Read.class,
                        read -> assertThat(read.contact())
                                .isEqualTo(new Contact("Ragnvald Ytterhaugen", email, "+4768050987")));
        var other = new ReadContact.Reader("o-1", "Ole", new OrganisationNumber("991825827"));
        assertThat(readContact.read(first, other, Purpose.CLARIFY)).isEqualTo(new ReadContact.Outcome.Unknown());
        assertThat(readings.latest(NAV, 50))
                .filteredOn(reading -> reading.id().toString().equals(first))
                .singleElement()
                .matches(reading -> reading.reader().equals("s-1") && reading.purpose() == Purpose.CLARIFY);

        List<String> keys = keysOf(first);
        assertThat(erased("{\"contact\":{\"email\":\"" + email + "\"}}")).containsExactlyInAnyOrder(first, second);
        assertThat(erased("{\"contact\":{\"email\":\"" + email + "\"}}")).isEmpty();

        assertThat(mongo.getCollection("contact-keys").find().map(key -> key.getString("_id")))
                .doesNotContainAnyElementsOf(keys);
        assertThat(keysOf(first)).isEmpty();
        assertThat(readContact.read(first, keeper, Purpose.CLARIFY)).isEqualTo(new ReadContact.Outcome.None());
        assertThat(List.of(first, second))
                .allSatisfy(id -> assertThat(topics.records("feedback.received", id)
                                .getLast()
                                .value())
                        .isNull());
        assertThat(topics.everything()).doesNotContainIgnoringCase(local).doesNotContain("68050987");
    }

    @Test
    void aContactIsReadOnThePageForAReasonThatIsNotedAndByNobodyElse() {
        String id = handIn("p", "\"name\":\"Ragnvald <Ytterhaugen>\",\"email\":\"" + email + "\"");
        Keeper sara = new Keeper(port, sessions, Agency.NAV);
        String form = sara.page(PAGE + "?lang=en");

        assertThat(sara.post(PAGE, form, Map.of("piece", id)).body())
                .contains("Choose what the details will be used for")
                .doesNotContain(email, "??");
        HttpResponse<String> shown = sara.post(PAGE, form, Map.of("piece", " " + id + " ", "purpose", "rights"));
        assertThat(shown.body())
                .contains(email, "Ragnvald &lt;Ytterhaugen&gt;", id)
                .doesNotContain("??");
        assertThat(shown.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(sara.page(PAGE + "?lang=nn"))
                .contains(id, "Personen har bede om innsyn")
                .doesNotContain(email);

        Keeper others = new Keeper(port, sessions, Agency.DIGDIR);
        String theirs = others.page(PAGE + "?lang=en");
        assertThat(theirs).doesNotContain(id);
        assertThat(others.post(PAGE, theirs, Map.of("piece", id, "purpose", "answer"))
                        .body())
                .contains("has handed in no feedback with this code")
                .doesNotContain(email);
        assertThat(sara.post(PAGE, form, Map.of("piece", bare(), "purpose", "answer"))
                        .body())
                .contains("The feedback has no contact details");
        assertThat(readings.latest(NAV, 50))
                .filteredOn(reading -> reading.id().toString().equals(id))
                .hasSize(1);
    }

    /** A piece of somebody who has not said how they can be reached. */
    private String bare() {
        return JSON.readTree(agency.send("{\"body\":\"889640782\",\"channel\":\"WEB\",\"foundIt\":\"YES\"}")
                        .body())
                .path("receipt")
                .asString();
    }

    private String handIn(String name, String contact) {
        HttpResponse<String> answer = send(name, contact);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JSON.readTree(answer.body()).path("feedbackId").asString();
    }

    private HttpResponse<String> send(String name, String contact) {
        return agency.send("{\"body\":\"889640782\",\"externalId\":\"" + run + "-" + name
                + "\",\"channel\":\"WEB\",\"text\":\"Fristen er uklar\",\"answerWanted\":true,\"contact\":{" + contact
                + "}}");
    }

    private List<String> erased(String request) {
        HttpResponse<String> answer = agency.post(
                "/api/v1/erasures",
                request.getBytes(StandardCharsets.UTF_8),
                "application/json",
                Agency.token(Agency.NAV, "innspill:feedback.write"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body())
                .path("erased")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> keysOf(String id) {
        Document receipt = mongo.findById(id, Document.class, "receipts");
        Document contact = receipt == null ? null : receipt.get("contact", Document.class);
        return contact == null ? List.of() : List.of(contact.getString("key"));
    }

    /** Every document of every collection. */
    private String store() {
        StringBuilder all = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            mongo.getCollection(collection).find().forEach(document -> all.append(document.toJson()));
        }
        return all.toString();
    }
}
