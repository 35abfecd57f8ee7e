package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.innspill.support.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.session.SessionRepository;

/** Who comes in to the console of those who set intake up. */
@Tag("any-store")
@OnIntake
class ConsoleIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    SessionRepository<?> sessions;

    @Autowired
    MongoTemplate mongo;

    @Test
    void aKeeperSeesWhatTheirBodyHasInTheLanguageChosen() throws Exception {
        new Agency(port).directory();
        await().until(() -> mongo.count(new Query(), "bodies") == 2);
        String keeper = Login.cookie(sessions, Role.INTAKE_KEEPER, Agency.NAV);

        assertThat(get("/intake?lang=nb", keeper).body())
                .contains("Innsamling", "NAV", "Logg ut")
                .doesNotContain("??");
        assertThat(get("/intake?lang=nn", keeper).body())
                .contains("Korleis innspel", "Arbeids- og velferdsetaten")
                .doesNotContain("??");
        assertThat(get("/intake?lang=en", keeper).body())
                .contains("How feedback comes in")
                .doesNotContain("??");
        assertThat(get("/", keeper).headers().firstValue("location").orElse("")).endsWith("/intake");
    }

    @Test
    void whoIsNotLoggedInIsSentToLogIn() throws Exception {
        HttpResponse<String> answer = get("/intake", null);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/oauth2/authorization/innspill");
    }

    @Test
    void whoHasAnotherRoleIsKeptOut() throws Exception {
        for (Role role : Role.values()) {
            if (role != Role.INTAKE_KEEPER && !role.isMachine()) {
                assertThat(get("/intake", Login.cookie(sessions, role, Agency.NAV))
                                .statusCode())
                        .as(role.claim())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void whoIsOfNoBodyFindsNothing() throws Exception {
        assertThat(get("/intake", Login.cookie(sessions, Role.INTAKE_KEEPER, ""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsOpenToAllSetsNoCookie() throws Exception {
        for (String path : new String[] {"/", "/status", "/status/7Q2M-9F4T-XK0C-81VD"}) {
            assertThat(get(path, null).headers().firstValue("set-cookie"))
                    .as(path)
                    .isEmpty();
        }
    }

    private HttpResponse<String> get(String path, @Nullable String cookie) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
