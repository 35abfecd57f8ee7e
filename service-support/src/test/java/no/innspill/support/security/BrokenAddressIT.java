package no.innspill.support.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import no.innspill.support.OnSampleService;
import no.innspill.test.Infrastructure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses and forms that no browser and no client sends: whoever does is told so, and nothing breaks. */
@Tag("any-store")
@OnSampleService
class BrokenAddressIT {
    private final String person = Infrastructure.get().issuer().person("kari", "case-worker", "889640782");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/open?lang=%ZZ",
                "/open?lang=nn&%",
                "/open?number=%C3%28",
                "/open?number=1&other=%e",
                "/api/cases?lang=%ZZ",
                "/api/open?number=%ZZ",
                "/problems/invalid?lang=%ZZ",
                "/login/oauth2/code/innspill?code=%ZZ&state=%",
                "/oauth2/authorization/innspill?lang=%ZZ",
                "/error?lang=%ZZ",
                "/actuator/health?lang=%ZZ",
                "/%ZZ",
                "/open/%C3%28",
                "/open;x=1",
                "/open%2f..%2fpage",
                "/open%00",
                "/open\\page",
                "/open?a=b c",
                "//open",
                "/open?number=99999999999999999999",
                "/open?number=1&number=%"
            })
    void isTheSendersFault(String address) throws IOException {
        for (String accept : new String[] {"text/html", "application/json"}) {
            for (String who : new String[] {"", "Authorization: Bearer " + person + "\r\n"}) {
                String answer = send("GET " + address, "Accept: " + accept + "\r\n" + who, "");
                assertThat(status(answer))
                        .as("%s for %s: %s", address, accept, answer)
                        .isBetween(400, 499);
                assertThat(answer).doesNotContain("Exception", "at no.innspill", "Tomcat");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page?lang=%ZZ", "/nowhere?lang=%ZZ"})
    void whoeverIsNotLoggedInMayBeSentToLogInFirst(String address) throws IOException {
        for (String accept : new String[] {"text/html", "application/json"}) {
            assertThat(status(send("GET " + address, "Accept: " + accept + "\r\n", "")))
                    .isBetween(302, 499);
        }
        assertThat(status(send("GET " + address, "Authorization: Bearer " + person + "\r\n", "")))
                .isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%ZZ", "%", "_csrf=%ZZ&a=b", "a=%C3%28"})
    void aFormThatCanNotBeReadIsTheSendersFault(String form) throws IOException {
        for (String path : new String[] {"/open-form", "/form", "/logout", "/open"}) {
            String answer = send("POST " + path, "Content-Type: application/x-www-form-urlencoded\r\n", form);
            assertThat(status(answer)).as("%s to %s: %s", form, path, answer).isBetween(400, 499);
        }
    }

    private String send(String request, String headers, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                                    + "Content-Length: " + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }
}
