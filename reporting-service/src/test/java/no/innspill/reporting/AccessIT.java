package no.innspill.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.innspill.support.security.Role;
import no.innspill.test.Infrastructure;
import no.innspill.test.TestIssuer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** Who may see what, cell by cell. */
@Tag("any-store")
@Reporting
class AccessIT {

    private final Http http;
    private final SessionRepository<?> sessions;
    private final TestIssuer issuer = Infrastructure.get().issuer();

    AccessIT(@LocalServerPort int port, @Autowired SessionRepository<?> sessions) {
        this.http = new Http(port);
        this.sessions = sessions;
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void figuresAndFreshness(Role role) {
        String token = role.isMachine()
                ? issuer.machine(Story.NAV, role.claim())
                : issuer.person("someone", role.claim(), Story.NAV);
        int own = switch (role) {
            case LEADER, MINISTRY, FIGURES_SYSTEM -> 200;
            case CASE_WORKER, TRIAGE, INTAKE_KEEPER, ROUTING_KEEPER, OPERATOR, FEEDBACK_SYSTEM -> 403;
        };
        int others = role == Role.MINISTRY ? 200 : 403;

        for (String address : new String[] {"/api/v1/figures", "/api/v1/freshness"}) {
            assertThat(status(address, token)).isEqualTo(own);
            assertThat(status(address + "?body=" + Story.NAV, token)).isEqualTo(own);
            assertThat(status(address + "?body=" + Story.TAX, token)).isEqualTo(others);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CASE_WORKER", "TRIAGE", "LEADER", "MINISTRY", "INTAKE_KEEPER", "ROUTING_KEEPER", "OPERATOR"})
    void theDashboard(Role role) {
        Map<String, String> cookie = Map.of("Cookie", Login.cookie(sessions, role, Story.NAV));
        int own = switch (role) {
            case LEADER, MINISTRY -> 200;
            case CASE_WORKER, TRIAGE, INTAKE_KEEPER, ROUTING_KEEPER, OPERATOR, FEEDBACK_SYSTEM, FIGURES_SYSTEM -> 403;
        };
        int others = role == Role.MINISTRY ? 200 : 403;

        assertThat(http.get("/dashboard", cookie).statusCode()).isEqualTo(own);
        assertThat(http.get("/dashboard?body=" + Story.TAX, cookie).statusCode())
                .isEqualTo(others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/figures", "/api/v1/freshness"})
    void withoutATokenNothingIsTold(String address) {
        assertThat(http.get(address, Map.of()).statusCode()).isEqualTo(401);
        assertThat(status(address, "not-a-token")).isEqualTo(401);
    }

    @Test
    void aPersonWhoIsNotLoggedInIsSentToTheLogin() {
        var answer = http.get("/dashboard", Map.of("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(l -> assertThat(l).contains("/oauth2/authorization/"));
    }

    @Test
    void whatIsNotOpenedIsShut() {
        String token = issuer.person("someone", "ministry", Story.NAV);

        assertThat(status("/api/v1/anything", token)).isEqualTo(403);
        assertThat(http.get("/actuator/env", Map.of()).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/figures?by=month,by", "/api/v1/figures?from=soon,from", "/api/v1/freshness?since=now,since"})
    void aQuestionThatIsWrongIsAnsweredWithTheFieldAndTheFix(String address, String field) {
        var answer = http.get(address, issuer.machine(Story.NAV, "innspill:figures.read"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    private int status(String address, String token) {
        return http.get(address, token).statusCode();
    }
}
