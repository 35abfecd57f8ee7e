package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses that can't be read, of pages of every service, asked for by strangers and by people who are logged in. */
class BrokenAddressesIT {
    private static final List<String> BROKEN =
            List.of("?lang=%ZZ", "?lang=nn&x=%C3%28", "?%", "/%ZZ", ";a=b", "/..%2f");

    static Stream<Arguments> pages() {
        RunningInnspill innspill = SharedInnspill.get().running();
        return Stream.of(
                Arguments.of(null, innspill.start("/login")),
                Arguments.of(null, innspill.start("/oauth2/authorize")),
                Arguments.of(null, innspill.intake("/status")),
                Arguments.of(null, innspill.intake("/intake/form/nav-demo")),
                Arguments.of(null, innspill.intake("/open311/v2/services.xml")),
                Arguments.of(null, innspill.intake("/oauth2/authorization/innspill")),
                Arguments.of("sara", innspill.intake("/intake/keys")),
                Arguments.of("sara", innspill.intake("/intake/imports")),
                Arguments.of("kari", innspill.action("/")),
                Arguments.of("tone", innspill.routing("/")),
                Arguments.of("tone", innspill.routing("/directory")),
                Arguments.of("liv", innspill.reporting("/")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areTheFaultOfWhoeverSendsThem(@Nullable String person, URI page) throws IOException {
        String cookies = person == null ? "" : cookies(person, page);
        for (String broken : BROKEN) {
            String answer = get(page, broken, cookies);
            assertThat(Integer.parseInt(answer.substring(9, 12)))
                    .as("%s%s: %s", page, broken, answer)
                    .isBetween(person == null ? 302 : 400, 499);
        }
    }

    private static String cookies(String person, URI page) {
        try (Visitor visitor = new Visitor(person, "nb", 1280)) {
            return visitor.visit(page).context().cookies(page.toString()).stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
        }
    }

    private static String get(URI page, String broken, String cookies) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), page.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write(("GET " + page.getPath() + broken + " HTTP/1.1\r\nHost: localhost:" + page.getPort()
                                    + "\r\nAccept: text/html\r\nConnection: close\r\n"
                                    + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
