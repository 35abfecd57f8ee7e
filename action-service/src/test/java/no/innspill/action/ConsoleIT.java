package no.innspill.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.Kind;
import no.innspill.contracts.Language;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.support.security.Access;
import no.innspill.support.security.Permission;
import no.innspill.support.security.Role;
import no.innspill.test.Infrastructure;
import no.innspill.test.RealInfrastructure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The console as people use it: pages and forms, by role. */
@RealInfrastructure
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=action-service"})
class ConsoleIT {

    private final Wire wire = new Wire();
    private final String unit = "nav-" + UUID.randomUUID();

    @Autowired
    private WebApplicationContext context;

    private MockMvc web = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void startsTheConsole() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CASE_WORKER", "TRIAGE", "LEADER", "MINISTRY", "OPERATOR"})
    void onlyCaseWorkersSeeAndWorkOnCases(Role role) throws Exception {
        String id = opened("En tekst");
        int seen = role == Role.CASE_WORKER ? 200 : 403;
        int worked = role == Role.CASE_WORKER ? 303 : 403;

        assertThat(status(get("/"), as("one", role))).isEqualTo(seen);
        assertThat(status(get("/cases/" + id), as("one", role))).isEqualTo(seen);
        assertThat(status(post("/cases/" + id + "/take").param("version", "1").with(csrf()), as("one", role)))
                .isEqualTo(worked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"take", "release", "reopen", "assign", "resolve"})
    void aFormWithoutItsTokenIsRefusedAndChangesNothing(String action) throws Exception {
        String id = opened("En tekst");

        assertThat(status(post("/cases/" + id + "/" + action).param("version", "1"), worker("one")))
                .isEqualTo(403);
        assertThat(page(get("/cases/" + id), worker("one"))).contains("Ingen har tatt saken");
    }

    @Test
    void nobodySeesAnythingWithoutLogin() throws Exception {
        var answer = web.perform(get("/").accept("text/html")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).contains("/oauth2/authorization/");
    }

    @Test
    void aCaseOfAnotherUnitIsNotThere() throws Exception {
        String id = opened("En tekst");
        OidcLoginRequestPostProcessor stranger = as("stranger", Role.CASE_WORKER, "nav-ytelser");

        assertThat(status(get("/cases/" + id).accept("text/html"), stranger)).isEqualTo(404);
        assertThat(status(post("/cases/" + id + "/take").param("version", "1").with(csrf()), stranger))
                .isEqualTo(404);
        assertThat(page(get("/").param("unit", unit), stranger)).doesNotContain(id);
    }

    @Test
    void aCaseIsTakenSettledAndOpenedAgainByForms() throws Exception {
        String id = opened("Ring meg på [PHONE], brevet er uklart. [IKKE ET MERKE]");
        OidcLoginRequestPostProcessor kari = worker("Kari Nordmann");

        String open = page(get("/cases/" + id), kari);
        assertThat(open)
                .contains("brevet er uklart", "telefonnummer tatt ut", "[IKKE ET MERKE]", "Ta saken")
                .contains("har ansvar for tjenesten", "Fordelingen hadde en grunn som ikke kan vises her.")
                .doesNotContain("[PHONE]", "??");
        assertThat(status(post("/cases/" + id + "/take").param("version", "1").with(csrf()), kari))
                .isEqualTo(303);
        assertThat(page(get("/").param("list", "mine"), kari)).contains(id, "Hos deg");
        assertThat(status(
                        post("/cases/" + id + "/resolve")
                                .param("version", "2")
                                .param("outcome", "better-information")
                                .param("note", "Vi skriver om.\r\nBrevet sendes på nytt.")
                                .with(csrf()),
                        kari))
                .isEqualTo(303);
        assertThat(page(get("/cases/" + id), kari)).contains("Bedre informasjon", "Vi skriver om.", "Åpne saken igjen");
        assertThat(page(get("/").param("list", "resolved"), kari)).contains(id, "Avsluttet av Kari Nordmann");
        assertThat(status(post("/cases/" + id + "/reopen").param("version", "3").with(csrf()), kari))
                .isEqualTo(303);
        await().untilAsserted(() -> assertThat(wire.told(id)).hasSize(4));
    }

    @Test
    void theOneWhoCameSecondSeesKindlyHowItStands() throws Exception {
        String id = opened("En tekst");
        status(post("/cases/" + id + "/take").param("version", "1").with(csrf()), worker("Kari Nordmann"));

        var answer = web.perform(post("/cases/" + id + "/take")
                        .param("version", "1")
                        .with(csrf())
                        .with(worker("Ola Hansen"))
                        .accept("text/html"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("role=\"alert\"", "En kollega var raskere", "Kari Nordmann har saken", "Ta over saken");
        assertThat(wire.told(id)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aFormThatIsNotRightSaysSoAtTheFieldAndKeepsWhatWasWritten() throws Exception {
        String id = opened("En tekst");
        OidcLoginRequestPostProcessor kari = worker("Kari Nordmann");
        status(post("/cases/" + id + "/take").param("version", "1").with(csrf()), kari);

        var answer = web.perform(post("/cases/" + id + "/resolve")
                        .param("version", "2")
                        .param("note", "x".repeat(2001))
                        .with(csrf())
                        .with(kari)
                        .accept("text/html"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("<title>Feil:", "href=\"#outcome-action\"", "href=\"#note\"", "id=\"note-error\"")
                .contains("aria-invalid=\"true\"", "x".repeat(2001));
    }

    @Test
    void theQueueHasTheNearestDeadlineFirstAndGoesOnWhereThePageEnded() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        for (int day = 30; day > 0; day--) {
            open(Kind.ERROR, today.plusDays(day));
        }
        awaitCases(30);

        String first = page(get("/"), worker("one"));
        String next =
                first.replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");
        String second = page(get(URI.create(next)), worker("one"));

        assertThat(first.indexOf("1 dag igjen")).isPositive().isLessThan(first.indexOf("2 dager igjen"));
        assertThat(first).contains("25 dager igjen").doesNotContain("26 dager igjen");
        assertThat(second).contains("26 dager igjen", "30 dager igjen").doesNotContain("25 dager igjen");
        assertThat(page(get("/").param("kind", "praise"), worker("one"))).contains("Ingen saker passer");
        assertThat(page(get("/").header("HX-Request", "true"), worker("one")))
                .startsWith("<section")
                .contains("25 dager igjen")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void everyWordIsThereInEveryLanguage(String language) throws Exception {
        String id = opened("Ring [PHONE]");
        OidcLoginRequestPostProcessor kari = worker("Kari Nordmann");
        String case1 = page(get("/cases/" + id).param("lang", language), kari);
        status(post("/cases/" + id + "/take").param("version", "1").with(csrf()), kari);

        for (String shown : List.of(
                case1,
                page(get("/").param("lang", language), kari),
                page(get("/cases/" + id).param("lang", language), kari))) {
            assertThat(shown).contains("lang=\"" + language + "\"").doesNotContain("??");
        }
    }

    /** Writes pages to a folder to look at; named by INNSPILL_LOOK, nothing without it. */
    @Test
    void pagesToLookAt() throws Exception {
        String folder = System.getenv("INNSPILL_LOOK");
        Assumptions.assumeTrue(folder != null);
        wire.tell(Wire.nav(20, "Kontaktsenter"));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Oslo"));
        List<String> texts = List.of(
                "Brevet om dagpenger er umulig å forstå. Står det at jeg skal sende meldekort, eller at jeg ikke skal? Ring meg på [PHONE].",
                "Takk for hyggelig hjelp på chatten i går!",
                "Siden for meldekort henger seg opp når jeg trykker «Send». Har prøvd i tre dager.",
                "It would help if the forms were available in English as well, at least the guidance.",
                "Eg får ikkje logga inn med BankID på mobil. Det står berre «noko gjekk gale».");
        List<Kind> kinds = List.of(Kind.UNCLEAR_TEXT, Kind.PRAISE, Kind.ERROR, Kind.SUGGESTION, Kind.ERROR);
        String first = "";
        for (int i = 0; i < texts.size(); i++) {
            String id = open(
                    kinds.get(i),
                    i == 4 ? null : today.plusDays(List.of(-2, 1, 3, 14, 0).get(i)));
            first = i == 0 ? id : first;
            wire.tell(Wire.received(id, texts.get(i)));
        }
        awaitCases(5);
        String id = first;
        await().untilAsserted(() ->
                assertThat(page(get("/cases/" + id), worker("Kari Nordmann"))).contains("meldekort"));
        write(folder, "queue", page(get("/"), worker("Kari Nordmann")));
        write(folder, "case-open", page(get("/cases/" + id), worker("Kari Nordmann")));
        status(get("/"), worker("Ola Hansen"));
        status(post("/cases/" + id + "/take").param("version", "1").with(csrf()), worker("Kari Nordmann"));
        write(folder, "case-mine", page(get("/cases/" + id), worker("Kari Nordmann")));
        write(folder, "case-others", page(get("/cases/" + id), worker("Ola Hansen")));
        write(
                folder,
                "case-errors",
                page(post("/cases/" + id + "/resolve").param("version", "2").with(csrf()), worker("Kari Nordmann")));
        write(
                folder,
                "case-conflict",
                page(post("/cases/" + id + "/take").param("version", "1").with(csrf()), worker("Ola Hansen")));
        status(
                post("/cases/" + id + "/resolve")
                        .param("version", "2")
                        .param("outcome", "better-information")
                        .param("note", "Brevet er skrevet om sammen med språkrådgiver. Ny versjon går ut fra mandag.")
                        .with(csrf()),
                worker("Kari Nordmann"));
        write(folder, "case-resolved", page(get("/cases/" + id), worker("Ola Hansen")));
        write(folder, "queue-resolved", page(get("/").param("list", "resolved"), worker("Ola Hansen")));
    }

    private static void write(String folder, String name, String html) throws IOException {
        Files.writeString(
                Path.of(folder, name + ".html"),
                html.replaceAll("href=\"/support/innspill[^\"]*css\"", "href=\"innspill.css\"")
                        .replaceAll("src=\"/support/mark[^\"]*svg\"", "src=\"mark.svg\""));
    }

    private String opened(String text) throws Exception {
        String id = open(Kind.UNCLEAR_TEXT, LocalDate.of(2030, 1, 1));
        wire.tell(Wire.received(id, text));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page(get("/cases/" + id), worker("reader")))
                        .contains("Dette ble sagt")
                        .doesNotContain("ikke kommet hit"));
        return id;
    }

    private String open(Kind kind, @Nullable LocalDate deadline) {
        String id = UUID.randomUUID().toString();
        wire.tell(Wire.routed(
                id,
                1,
                new FeedbackRouted.Goal(RoutingOutcome.ROUTED, Wire.NAV, unit, null),
                Wire.facts(kind, "dagpenger", Language.NB, Instant.now().minus(Duration.ofDays(3))),
                deadline));
        return id;
    }

    private void awaitCases(int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(page(get("/"), worker("one")))
                        .containsPattern("list-unassigned(?s).*?class=\"count\">" + count + "<"));
    }

    private String page(MockHttpServletRequestBuilder request, OidcLoginRequestPostProcessor who) throws Exception {
        return web.perform(request.with(who).accept("text/html"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(MockHttpServletRequestBuilder request, OidcLoginRequestPostProcessor who) throws Exception {
        return web.perform(request.with(who)).andReturn().getResponse().getStatus();
    }

    private OidcLoginRequestPostProcessor worker(String name) {
        return as(name, Role.CASE_WORKER);
    }

    private OidcLoginRequestPostProcessor as(String name, Role role) {
        return as(name, role, unit);
    }

    private static OidcLoginRequestPostProcessor as(String name, Role role, String inUnit) {
        return oidcLogin()
                .idToken(token -> token.issuer(Infrastructure.get().issuer().address())
                        .subject(name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .claim("name", name)
                        .claim("innspill_role", List.of(role.claim()))
                        .claim("innspill_body", Wire.NAV)
                        .claim("innspill_units", List.of(inUnit)))
                .authorities(Access.of(role).stream()
                        .map(Permission::authority)
                        .map(permitted -> (GrantedAuthority) new SimpleGrantedAuthority(permitted))
                        .toList());
    }
}
