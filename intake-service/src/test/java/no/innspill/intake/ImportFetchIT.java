package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.test.RawTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.TestPropertySource;

/** Fetching from another Open311 server. */
@OnIntake
@TestPropertySource(properties = "innspill.intake.imports.inner-hosts=localhost")
class ImportFetchIT {
    private static final Instant FIRST = Instant.parse("2025-01-10T12:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void theDirectoryIsThere() {
        new Agency(port).directory();
        await().until(() -> mongo.count(new Query(), "bodies") == 2);
    }

    @Test
    void allRequestsOfAServerThatCutsItsAnswersAreFetchedAndCountOnce() {
        Keeper sara = new Keeper(port, sessions, Agency.NAV);
        try (OtherServer server = new OtherServer(FIRST, Duration.ofHours(1), 2_500, false)) {
            server.failures.set(1);
            String path = fetch(sara, server.address() + "/v2", "JSON", "a-secret-key");
            fetched(sara, path);
            assertThat(mongo.findAll(org.bson.Document.class, "imports").toString())
                    .doesNotContain("a-secret-key");
            assertThat(server.asked).allSatisfy(query -> assertThat(query).contains("api_key=a-secret-key"));
            assertThat(sara.page(path + "?lang=en"))
                    .contains("Hull i veg", "phone number removed")
                    .doesNotContain("Storgata");
            sara.act(path, "run");
            assertThat(sara.await(path, "Done")).contains("<dd>2,500</dd>");

            String again = fetch(sara, server.address() + "/v2", "JSON", "");
            fetched(sara, again);
            sara.act(again, "run");
            assertThat(sara.await(again, "Done")).contains("<dd>0</dd>", "<dd>2,500</dd>");
        }
        assertThat(told("Hull 2499,"))
                .hasSize(1)
                .first()
                .asString()
                .contains("[PHONE]", "\"occurredAt\":\"2025-04-24T15:00:00Z\"");
        assertThat(told("680 50 123")).isEmpty();
    }

    @Test
    void aServerWithPagesIsAskedPageByPageInXml() {
        Keeper sara = new Keeper(port, sessions, Agency.NAV);
        try (OtherServer server = new OtherServer(FIRST, Duration.ofMinutes(30), 1_400, true)) {
            String path = fetch(sara, server.address() + "/v2", "XML", "");
            fetched(sara, path);

            sara.act(path, "run");
            assertThat(sara.await(path, "Done")).contains("<dd>1,400</dd>");
            assertThat(server.asked).anySatisfy(query -> assertThat(query).contains("page=2"));
        }
    }

    @Test
    void anAddressInsideIsNotAskedByARedirectEither() {
        Keeper sara = new Keeper(port, sessions, Agency.NAV);
        try (OtherServer server = new OtherServer(FIRST, Duration.ofHours(1), 3, false)) {
            for (String base :
                    List.of(server.address().replace("localhost", "127.0.0.1") + "/v2", server.address() + "/inner")) {
                String path = fetch(sara, base, "JSON", "");
                assertThat(sara.await(path, "Fetching stopped"))
                        .contains("The address leads into a network that is not asked from here.");
            }
            assertThat(server.asked).isEmpty();
        }
    }

    @Test
    void whatIsNoServerIsSaidAndCanBeTriedAgain() {
        Keeper sara = new Keeper(port, sessions, Agency.NAV);
        try (OtherServer server = new OtherServer(FIRST, Duration.ofHours(1), 3, false)) {
            String path = fetch(sara, server.address() + "/nothing", "JSON", "");
            assertThat(sara.await(path, "Fetching stopped"))
                    .contains("The server says that this is not allowed, or not there.", "Try again");
        }
        HttpResponse<String> wrong = sara.post(
                "/intake/imports/server",
                sara.page("/intake/imports/server"),
                Map.of("base", "ftp://x", "from", "2025-05-01", "to", "2025-01-01"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#base\"", "href=\"#to\"");
    }

    private static String fetch(Keeper sara, String base, String format, String key) {
        HttpResponse<String> begun = sara.post(
                "/intake/imports/server",
                sara.page("/intake/imports/server"),
                Map.of(
                        "base",
                        base,
                        "format",
                        format,
                        "key",
                        key,
                        "jurisdiction",
                        "oslo.no",
                        "from",
                        "2025-01-01",
                        "to",
                        "2025-06-30"));
        assertThat(begun.statusCode()).isEqualTo(302);
        return Keeper.location(begun);
    }

    /** Waits until all is here, and takes the mapping as it is suggested. */
    private static void fetched(Keeper sara, String path) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> sara.get(path + "/mapping").statusCode() == 200);
        sara.map(path, Map.of());
    }

    private static List<String> told(String marker) {
        return RawTopics.ofThisRun().records("feedback.received").stream()
                .filter(one -> one.value() != null)
                .map(one -> new String(one.value(), StandardCharsets.UTF_8))
                .filter(value -> value.contains(marker))
                .toList();
    }
}
