package no.innspill.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import no.innspill.standalone.login.AgencyClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the demo's messages. */
final class DemoMessages {
    private static final String FILE = "/demo/messages.ndjson";
    private static final JsonMapper JSON = JsonMapper.shared();

    private DemoMessages() {}

    static List<DemoMessage> all() {
        try (InputStream file = Objects.requireNonNull(DemoMessages.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(DemoMessages::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoMessage read(String line) {
        JsonNode entry = JSON.readTree(line);
        ObjectNode request = entry.path("request") instanceof ObjectNode object ? object : null;
        return new DemoMessage(
                request,
                text(entry, "raw"),
                client(entry, request),
                entry.path("daysAgo").asInt(),
                LocalTime.parse(entry.path("at").asString()),
                StreamSupport.stream(entry.path("holds").spliterator(), false)
                        .map(JsonNode::asString)
                        .toList(),
                text(entry, "refusedFor"),
                entry.path("textTimes").asInt(1));
    }

    /** The client that is named, else the one that speaks for the body. */
    private static String client(JsonNode entry, @Nullable ObjectNode request) {
        String named = text(entry, "as");
        if (named != null) {
            return named;
        }
        String body = Objects.requireNonNull(request, "request").path("body").asString();
        return AgencyClient.speakingFor(body)
                .orElseThrow(() -> new IllegalStateException("nobody speaks for " + body))
                .id();
    }

    private static @Nullable String text(JsonNode entry, String name) {
        JsonNode value = entry.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }
}
