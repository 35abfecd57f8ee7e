package no.innspill.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Another Open311 server: requests at even distances in time, at most 1,000 an answer. */
final class OtherServer implements AutoCloseable {
    private static final int LIMIT = 1_000;

    private final HttpServer server;
    private final List<Instant> made;
    private final boolean pages;
    final AtomicInteger failures = new AtomicInteger();
    final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

    OtherServer(Instant first, Duration between, int count, boolean pages) {
        this.pages = pages;
        this.made = IntStream.range(0, count)
                .mapToObj(number -> first.plus(between.multipliedBy(number)))
                .toList();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/v2/requests.json",
                exchange -> answer(
                        exchange,
                        "application/json",
                        found -> found.stream()
                                .map(number -> """
                        {"service_request_id": "r%d", "service_code": "hull", "service_name": "Hull i veg", "description": "Hull %d, ring 680 50 123",
                         "requested_datetime": "%s", "status": "open", "lat": 59.9, "address": "Storgata 1"}""".formatted(number, number, made.get(number)))
                                .collect(Collectors.joining(",", "[", "]"))));
        server.createContext(
                "/v2/requests.xml",
                exchange -> answer(
                        exchange,
                        "text/xml",
                        found -> found.stream()
                                .map(number -> "<request><service_request_id>x" + number
                                        + "</service_request_id><service_code>lys</service_code><description>Lys "
                                        + number + "</description><requested_datetime>" + made.get(number)
                                        + "</requested_datetime></request>")
                                .collect(Collectors.joining(
                                        "", "<?xml version=\"1.0\"?><service_requests>", "</service_requests>"))));
        server.createContext("/inner/requests.json", exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", "http://127.0.0.1:" + server.getAddress().getPort() + "/v2/requests.json");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange, String type, Function<List<Integer>, String> write) throws IOException {
        asked.add(exchange.getRequestURI().getQuery());
        if (failures.getAndDecrement() > 0) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        Map<String, String> query = Arrays.stream(
                        exchange.getRequestURI().getQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Instant from = Instant.parse(query.getOrDefault("start_date", ""));
        Instant to = Instant.parse(query.getOrDefault("end_date", ""));
        int page = pages ? Integer.parseInt(query.getOrDefault("page", "1")) : 1;
        if (Duration.between(from, to).compareTo(Duration.ofDays(90)) > 0) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        List<Integer> found = IntStream.range(0, made.size())
                .filter(number ->
                        !made.get(number).isBefore(from) && !made.get(number).isAfter(to))
                .boxed()
                .skip((page - 1L) * LIMIT)
                .limit(LIMIT)
                .toList();
        byte[] bytes = write.apply(found).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
