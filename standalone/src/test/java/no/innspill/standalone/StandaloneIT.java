package no.innspill.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import no.innspill.standalone.process.InnspillSystem;
import no.innspill.standalone.process.Logs;
import no.innspill.standalone.process.StandaloneSettings;
import no.innspill.standalone.process.StandaloneSettings.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starts everything in this process, plays a part of the demo, stops, and starts again on the same data. */
class StandaloneIT {
    private static final int MESSAGES = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @Test
    void whatIsHandedInIsAccountedForAndStillThereAfterARestart() throws Exception {
        Logs.to(directory.resolve("logs"));
        int port = fivePortsFrom();
        Ports any = Ports.free();
        StandaloneSettings settings = new StandaloneSettings(
                directory.resolve("data"), "localhost", Ports.from(port, any.kafka(), any.store()));
        Set<String> ready = ConcurrentHashMap.newKeySet();

        JsonNode first;
        try (InnspillSystem system = InnspillSystem.start(settings, (part, where, took) -> ready.add(part))) {
            assertThat(system).isNotNull();
            assertThat(ready)
                    .contains("broker", "store", "login server")
                    .contains("intake-service", "routing-service", "action-service", "reporting-service");
            first = demo(port);
            everyPageWithLoginLeadsToTheLoginServer(settings);
        }
        assertThat(first.path("sent").asInt()).isEqualTo(MESSAGES);
        assertThat(first.path("complete").asBoolean()).as(first.toString()).isTrue();
        assertThat(first.path("fresh").asInt())
                .isEqualTo(first.path("accepted").asInt())
                .isPositive();
        assertThat(first.path("routed").asInt()
                        + first.path("triage").asInt()
                        + first.path("redirected").asInt())
                .isEqualTo(first.path("accepted").asInt());
        assertThat(first.path("p99Ms").asLong()).isPositive();

        try (InnspillSystem again = InnspillSystem.start(settings, (part, where, took) -> {})) {
            assertThat(again).isNotNull();
            JsonNode second = demo(port);
            assertThat(second.path("fresh").asInt()).isZero();
            assertThat(second.path("routed")).isEqualTo(first.path("routed"));
            assertThat(second.path("bodies")).isEqualTo(first.path("bodies"));
        }
        assertThat(Files.isDirectory(settings.data().resolve("secrets"))).isTrue();
    }

    private static JsonNode demo(int port) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Standalone.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute("demo", "--json", "--port", String.valueOf(port), "--first", String.valueOf(MESSAGES));
        assertThat(status).as(err.toString() + out).isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    /** Each service's home is either open or sends the browser to log in; none is broken. */
    private static void everyPageWithLoginLeadsToTheLoginServer(StandaloneSettings settings) throws Exception {
        try (HttpClient browser = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .cookieHandler(new java.net.CookieManager())
                .build()) {
            for (var home : java.util.List.of(
                    settings.services().routing(),
                    settings.services().action(),
                    settings.services().reporting())) {
                HttpResponse<String> page = browser.send(
                        HttpRequest.newBuilder(home.resolve("/"))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofString());
                assertThat(page.statusCode()).as(home.toString()).isEqualTo(200);
                assertThat(page.uri()).hasPort(settings.startPage().getPort()).hasPath("/login");
            }
        }
    }

    private static int fivePortsFrom() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(20_000, 30_000))
                .limit(100)
                .filter(first -> IntStream.range(first, first + 5).allMatch(StandaloneIT::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort() == port;
        } catch (IOException e) {
            return false;
        }
    }
}
