package no.innspill.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FollowUps;
import no.innspill.support.security.Access;
import no.innspill.support.security.Role;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import no.innspill.test.RealInfrastructure;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Messages between a unit and the one who spoke up, on a real broker and store. */
@RealInfrastructure
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=action-service"})
class CorrespondenceIT {

    private final Wire wire = new Wire();
    private final String id = UUID.randomUUID().toString();
    private final String unit = "nav-" + UUID.randomUUID();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private MongoTemplate mongo;

    private MockMvc web = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void aCaseIsOpen() throws Exception {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        wire.tell(Wire.received(id, "Brevet er uklart", true));
        wire.tell(Wire.routed(id, unit));
        await().until(() -> show("Kari").getStatus() == 200);
        await().until(() -> mongo.getCollection("texts").countDocuments(new Document("_id", id)) == 1);
    }

    @Test
    void whatAUnitAsksIsToldWithoutPersonalDataAndTheAnswerIsShown() throws Exception {
        assertThat(show("Kari").getContentAsString()).contains("Ta saken før du skriver");
        take("Kari");

        assertThat(write("Kari", "Hvilket brev? Ring meg på 99887766.", "question", 0))
                .isEqualTo(303);
        await().untilAsserted(() -> assertThat(wire.messages(id)).hasSize(1));
        var message = wire.messages(id).getFirst().orElseThrow().messages().getFirst();
        assertThat(message.text()).isEqualTo("Hvilket brev? Ring meg på [PHONE].");
        assertThat(message.question()).isTrue();

        wire.tell(followUps("Det om dagpenger"));
        await().untilAsserted(() -> assertThat(show("Kari").getContentAsString())
                .contains("Det om dagpenger", "Kari spurte", "telefonnummer"));
        assertThat(page("/", "Kari")).contains("Ny melding");

        assertThat(write("Kari", "Takk, vi skriver det om.", "answer", 1)).isEqualTo(303);
        await().untilAsserted(() ->
                assertThat(wire.messages(id).getLast().orElseThrow().messages()).hasSize(2));
        assertThat(page("/", "Kari")).doesNotContain("Ny melding");
        assertThat(RawTopics.ofThisRun().everything()).doesNotContain("99887766", "Kari spurte");
    }

    @Test
    void whatIsSentTwiceIsToldOnceAndWhatIsOvertakenIsKeptInTheForm() throws Exception {
        take("Kari");
        assertThat(write("Kari", "Hvilket brev?", "question", 0)).isEqualTo(303);
        assertThat(write("Kari", "Hvilket brev?", "question", 0)).isEqualTo(303);

        MockHttpServletResponse overtaken = send("Kari", "Noe annet", "answer", 0);
        assertThat(overtaken.getStatus()).isEqualTo(409);
        assertThat(overtaken.getContentAsString()).contains("Det kom en melding mens du skrev", "Noe annet");
        await().untilAsserted(() -> assertThat(wire.messages(id)).hasSize(1));
    }

    @Test
    void aMessageThatLacksSomethingIsRefusedByField() throws Exception {
        take("Kari");
        MockHttpServletResponse refused = send("Kari", " ", "", 0);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Velg om det er et spørsmål eller et svar", "Skriv en melding");
    }

    @Test
    void aColleagueAndAnotherUnitDoNotWrite() throws Exception {
        take("Kari");
        assertThat(write("Ola", "Hei", "answer", 0)).isEqualTo(409);
        var stranger = login("Tone", "nav-ytelser", Role.CASE_WORKER);
        assertThat(web.perform(get("/cases/" + id + "/messages").with(stranger))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        var leader = login("Liv", unit, Role.LEADER);
        assertThat(web.perform(get("/cases/" + id + "/messages").with(leader))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void whatIsErasedIsGoneOnBothSidesAndFromTheTopic() throws Exception {
        take("Kari");
        assertThat(write("Kari", "Hvilket brev?", "question", 0)).isEqualTo(303);
        wire.tell(followUps("Det om dagpenger"));
        await().untilAsserted(
                        () -> assertThat(show("Kari").getContentAsString()).contains("Det om dagpenger"));

        wire.put(EventType.FOLLOW_UPS, id, null);

        await().untilAsserted(() ->
                assertThat(wire.messages(id).getLast()).as("a tombstone").isEmpty());
        wire.tell(followUps("Det om dagpenger", "Og mer"));
        assertThat(show("Kari").getContentAsString()).doesNotContain("Det om dagpenger", "Hvilket brev");
        assertThat(String.valueOf(mongo.getCollection("correspondences")
                        .find(new Document("_id", id))
                        .first()))
                .doesNotContain("dagpenger", "brev");
    }

    private FollowUps followUps(String... texts) {
        Instant at = Instant.now();
        return new FollowUps(
                id,
                Wire.NAV,
                List.of(texts).stream()
                        .map(text -> new FollowUps.Message("m-" + text.length(), at, text, Map.of()))
                        .toList());
    }

    private void take(String name) throws Exception {
        assertThat(web.perform(post("/cases/" + id + "/take")
                                .param("version", "1")
                                .with(csrf())
                                .with(worker(name)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    private int write(String name, String text, String purpose, int seen) throws Exception {
        return send(name, text, purpose, seen).getStatus();
    }

    private MockHttpServletResponse send(String name, String text, String purpose, int seen) throws Exception {
        return utf8(web.perform(post("/cases/" + id + "/messages")
                        .param("text", text)
                        .param("purpose", purpose)
                        .param("seen", String.valueOf(seen))
                        .with(csrf())
                        .with(worker(name)))
                .andReturn()
                .getResponse());
    }

    private MockHttpServletResponse show(String name) throws Exception {
        return utf8(web.perform(get("/cases/" + id + "/messages").with(worker(name)))
                .andReturn()
                .getResponse());
    }

    private String page(String path, String name) throws Exception {
        return utf8(web.perform(get(path).param("list", "mine").with(worker(name)))
                        .andReturn()
                        .getResponse())
                .getContentAsString();
    }

    private static MockHttpServletResponse utf8(MockHttpServletResponse response) {
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private OidcLoginRequestPostProcessor worker(String name) {
        return login(name, unit, Role.CASE_WORKER);
    }

    private static OidcLoginRequestPostProcessor login(String name, String unit, Role role) {
        return oidcLogin()
                .idToken(token -> token.issuer(Infrastructure.get().issuer().address())
                        .subject(name)
                        .claim("name", name)
                        .claim("innspill_role", List.of(role.claim()))
                        .claim("innspill_body", Wire.NAV)
                        .claim("innspill_units", List.of(unit)))
                .authorities(Access.of(role).stream()
                        .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.authority()))
                        .toList());
    }
}
