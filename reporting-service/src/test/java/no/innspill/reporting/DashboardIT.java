package no.innspill.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.innspill.support.messaging.EventPublisher;
import no.innspill.support.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** The page as a leader and a ministry get it. */
@Reporting
class DashboardIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Bus bus;
    private final Http http;
    private final SessionRepository<?> sessions;

    DashboardIT(
            @Autowired EventPublisher publisher, @Autowired SessionRepository<?> sessions, @LocalServerPort int port) {
        this.bus = new Bus(publisher);
        this.sessions = sessions;
        this.http = new Http(port);
    }

    @Test
    void aLeaderSeesUnitsInTheirTreeWithWhatIsBelowThem() {
        Story story = Story.of(Instant.now());
        bus.tell(List.of(TestDirectory.nav(), story.received(), story.routed(Story.to(Story.NAV, Story.HELP_LINE))));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(page("/dashboard", Role.LEADER).body())
                        .containsSubsequence(
                                "Brukerdialog</th>",
                                "NAV kontaktsenter</th>",
                                "Skjema og søknader</th>",
                                "Ytelser</th>")
                        .doesNotContain("??", "name=\"body\""));
    }

    @ParameterizedTest
    @CsvSource({"nb,Mottatte innspill", "nn,Mottekne innspel", "en,Feedback received"})
    void itSpeaksTheReadersLanguage(String language, String words) {
        assertThat(page("/dashboard?lang=" + language, Role.LEADER).body())
                .contains("<html lang=\"" + language + "\"", words)
                .doesNotContain("??");
    }

    @Test
    void aMinistryChoosesBetweenAllBodies() {
        bus.tell(List.of(TestDirectory.nav(), TestDirectory.tax()));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                page("/dashboard", Role.MINISTRY).body())
                        .contains("Alle virksomheter", "value=\"" + Story.TAX + "\"", "value=\"" + Story.NAV + "\""));
        assertThat(page("/dashboard?body=" + Story.TAX, Role.MINISTRY).body()).contains("<h1>Skatteetaten</h1>");
    }

    @Test
    void theSamePageIsNotSentAgainUntilSomethingIsCounted() {
        String cookie = Login.cookie(sessions, Role.LEADER, Story.NAV);
        String tag = http.get("/dashboard", Map.of("Cookie", cookie))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        Map<String, String> again = Map.of("Cookie", cookie, "If-None-Match", tag);

        assertThat(http.get("/dashboard", again).statusCode()).isEqualTo(304);
        bus.tell(Story.of(Instant.now()).received());

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(http.get("/dashboard", again).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?from=2026-03-31&to=2026-03-01", "?from=x&to=y", "?from=2026-03-01"})
    void aPeriodThatIsNoneIsSaidSoBesideTheUsualOne(String query) {
        assertThat(page("/dashboard" + query, Role.LEADER).body()).contains("Perioden kan ikke vises");
    }

    @Test
    void nothingOnThePageNeedsAnInlineScriptOrStyle() {
        HttpResponse<String> page = page("/dashboard", Role.LEADER);

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe"));
        assertThat(page.body()).doesNotContain(" style=", "<style", " onclick=", "<script>");
    }

    private HttpResponse<String> page(String address, Role role) {
        return http.get(address, Map.of("Cookie", Login.cookie(sessions, role, Story.NAV), "Accept-Language", "nb"));
    }
}
