package no.innspill.standalone.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message of the demo, as its file holds it.
 *
 * @param request what intake is to be sent, but for when it was said; none where {@code raw} is sent as it is
 * @param client the system that sends it
 * @param daysAgo how many days before the data was begun it was said; below zero is later
 * @param at the time of that day
 * @param holds personal data in it, each string as it stands there
 * @param refusedFor why intake must refuse it; none where it must accept it
 * @param textTimes how often the text is repeated, at least 1
 */
record DemoMessage(
        @Nullable ObjectNode request,
        @Nullable String raw,
        String client,
        int daysAgo,
        LocalTime at,
        List<String> holds,
        @Nullable String refusedFor,
        int textTimes) {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    DemoMessage {
        holds = List.copyOf(holds);
        if ((request == null) == (raw == null)) {
            throw new IllegalArgumentException("either request or raw");
        }
    }

    boolean mustBeRefused() {
        return refusedFor != null;
    }

    /** The sender's own id, or what stands in for it where there is none. */
    String name() {
        JsonNode id = request == null ? null : request.get("externalId");
        return id == null ? client + " (" + refusedFor + ")" : id.asString();
    }

    /** What is sent, reckoned from this moment. */
    String body(Instant began) {
        if (request == null) {
            return String.valueOf(raw);
        }
        ObjectNode resolved = request.deepCopy();
        if (textTimes > 1) {
            resolved.put("text", request.path("text").asString().repeat(textTimes));
        }
        ZonedDateTime said = began.atZone(NORWAY).minusDays(daysAgo).with(at);
        resolved.put("occurredAt", said.toInstant().toString());
        return resolved.toString();
    }
}
