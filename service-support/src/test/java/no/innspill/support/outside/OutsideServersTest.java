package no.innspill.support.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import no.innspill.support.outside.OutsideServers.Answer;
import no.innspill.support.outside.OutsideServers.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

@Timeout(20)
class OutsideServersTest {
    private static final Duration WITHIN = Duration.ofSeconds(10);

    private final HttpServer server = server();
    private OutsideServers servers = asking(WITHIN, List.of("localhost"));

    @AfterEach
    void stop() throws IOException {
        servers.close();
        server.stop(0);
    }

    @Test
    void whatIsThereIsGivenAndWhatIsWantedIsSaid() {
        server.createContext(
                "/a",
                exchange -> answer(
                        exchange, 200, "said " + exchange.getRequestHeaders().getFirst("Accept")));

        assertThat(text(servers.get(at("/a"), "text/turtle"))).isEqualTo("said text/turtle");
        assertThat(servers.get(at("/none"), "*/*")).isEqualTo(new Answer.Refused(404));
    }

    @Test
    void aRedirectIsFollowedAndLookedAtLikeTheFirstAddress() {
        redirect("/near", "/a");
        redirect("/inner", "http://127.0.0.1:" + server.getAddress().getPort() + "/a");
        redirect("/inner-secure", "https://127.0.0.1:" + server.getAddress().getPort() + "/a");
        redirect("/file", "file:///etc/hostname");
        redirect("/user", at("/a").toString().replace("localhost", "kari@localhost"));
        redirect("/round", "/round");
        server.createContext("/a", exchange -> answer(exchange, 200, "a"));

        assertThat(text(servers.get(at("/near"), "*/*"))).isEqualTo("a");
        for (String path : List.of("/inner", "/inner-secure", "/file", "/user")) {
            assertThat(servers.get(at(path), "*/*")).as(path).isEqualTo(new Answer.NotAsked());
        }
        assertThat(servers.get(at("/round"), "*/*")).isEqualTo(new Answer.Refused(302));
    }

    @Test
    void moreThanItMayHoldIsNotTaken() {
        server.createContext("/full", exchange -> answer(exchange, 200, "x".repeat(1000)));
        server.createContext("/over", exchange -> answer(exchange, 200, "x".repeat(1001)));

        assertThat(text(servers.get(at("/full"), "*/*"))).hasSize(1000);
        assertThat(servers.get(at("/over"), "*/*")).isEqualTo(new Answer.TooLarge());
    }

    @Test
    void aServerThatSendsAByteNowAndThenIsNotWaitedFor() throws IOException {
        servers.close();
        servers = asking(Duration.ofMillis(400), List.of("localhost"));
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 1000; i++) {
                    out.write('x');
                    out.flush();
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                }
            }
        });
        long from = System.nanoTime();

        assertThat(servers.get(at("/slow"), "*/*")).isEqualTo(new Answer.Away());

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void nobodyThereIsAway() {
        URI address = at("/a");
        server.stop(0);

        assertThat(servers.get(address, "*/*")).isEqualTo(new Answer.Away());
    }

    @Test
    void aHostOfAnInnerNetworkIsNotAskedByItsNameOrAddress() throws IOException {
        servers.close();
        servers = asking(WITHIN, List.of());
        server.createContext("/a", exchange -> answer(exchange, 200, "a"));

        String port = ":" + server.getAddress().getPort();
        for (String host : List.of("localhost", "127.0.0.1", "[::1]")) {
            assertThat(servers.get(URI.create("https://" + host + port + "/a"), "*/*"))
                    .as(host)
                    .isEqualTo(new Answer.NotAsked());
        }
        assertThat(servers.get(at("/a"), "*/*")).as("not secure").isEqualTo(new Answer.NotAsked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "los",
                "ftp://example.no/a",
                "http://example.no/a",
                "https:///a",
                "https://kari@example.no/a",
                "https://example.no/a#b",
                "https://example.no/a b",
                "javascript:alert(1)"
            })
    void whatIsNoAddressThatIsAskedIsTold(String written) {
        assertThat(servers.address(written)).isEmpty();
    }

    @Test
    void anAddressIsReadAsWritten() {
        assertThat(servers.address(" https://psi.norge.no/los/all.rdf?x=1 "))
                .contains(URI.create("https://psi.norge.no/los/all.rdf?x=1"));
    }

    private static HttpServer server() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private void redirect(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            answer(exchange, 302, "");
        });
    }

    private static String text(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Content.class);
        return new String(((Answer.Content) answer).bytes(), StandardCharsets.UTF_8);
    }

    private static OutsideServers asking(Duration within, List<String> innerHosts) {
        return new OutsideServers(new Terms(within, DataSize.ofBytes(1000), innerHosts, true));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
