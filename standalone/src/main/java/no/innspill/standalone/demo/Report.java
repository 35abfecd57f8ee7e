package no.innspill.standalone.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.standalone.demo.Totals.OfBody;
import no.innspill.standalone.demo.Totals.OfUnit;
import no.innspill.standalone.login.AgencyClient;
import tools.jackson.databind.JsonNode;

/** Asks reporting what it holds, for each body with that body's own token. */
final class Report {
    private static final int DAYS_BACK = 700;
    private static final List<String> REDIRECTED = List.of("redirectedAppeal", "redirectedHelp", "redirectedOther");

    private final Http http;
    private final Tokens tokens;
    private final Retry retry;
    private final URI address;
    private final List<String> clients;

    Report(Http http, Tokens tokens, Retry retry, URI address, List<String> clients) {
        this.http = http;
        this.tokens = tokens;
        this.retry = retry;
        this.address = address;
        this.clients = List.copyOf(clients);
    }

    Totals totals(LocalDate today) throws Unreachable, InterruptedException {
        List<OfBody> bodies = new ArrayList<>();
        for (String client : clients) {
            bodies.add(body(
                    client,
                    get(
                            client,
                            "/api/v1/figures?by=unit&from=" + today.minusDays(DAYS_BACK) + "&to="
                                    + today.plusDays(1))));
        }
        bodies.sort(Comparator.comparingLong(OfBody::received).reversed());
        return Totals.of(bodies);
    }

    /** How long what was accepted since then took to be in the report. */
    Waits waits(Instant since) throws Unreachable, InterruptedException {
        Waits all = new Waits();
        for (String client : clients) {
            get(client, "/api/v1/freshness?since=" + since)
                    .path("waits")
                    .forEachEntry((millis, count) -> all.add(Long.parseLong(millis), count.asLong()));
        }
        return all;
    }

    private static OfBody body(String client, JsonNode figures) {
        JsonNode total = figures.path("total");
        return new OfBody(
                client,
                total.path("received").asLong(),
                total.path("routed").asLong(),
                total.path("triage").asLong(),
                REDIRECTED.stream().mapToLong(kind -> total.path(kind).asLong()).sum(),
                total.path("opened").asLong(),
                units(figures.path("rows")));
    }

    /** A unit's row holds the units below it too; here each has its own only. */
    private static List<OfUnit> units(JsonNode rows) {
        Map<String, Long> own = new HashMap<>();
        for (JsonNode row : rows) {
            long routed = row.path("counts").path("routed").asLong();
            String unit = row.path("values").path("unit").asString("");
            own.merge(unit, routed, Long::sum);
            if (row.path("partOf").isString()) {
                own.merge(row.path("partOf").asString(), -routed, Long::sum);
            }
        }
        return own.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() > 0)
                .map(entry -> new OfUnit(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(OfUnit::routed).reversed().thenComparing(OfUnit::unit))
                .toList();
    }

    private JsonNode get(String client, String path) throws Unreachable, InterruptedException {
        return retry.untilAnswered(() -> {
            HttpResponse<String> response = http.send(HttpRequest.newBuilder(address.resolve(path))
                    .header("Authorization", tokens.bearer(client, AgencyClient.READ_FIGURES))
                    .header("Accept", "application/json"));
            if (response.statusCode() != 200) {
                tokens.forget(client, AgencyClient.READ_FIGURES);
                throw new Unreachable(
                        "HTTP " + response.statusCode() + " from " + address, java.time.Duration.ofSeconds(1), null);
            }
            return Http.json(response);
        });
    }
}
