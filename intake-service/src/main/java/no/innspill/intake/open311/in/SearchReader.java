package no.innspill.intake.open311.in;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.open311.domain.Search;
import org.jspecify.annotations.Nullable;

/** Reads what {@code GET requests} asks for. */
final class SearchReader {
    /** How many requests can be asked for by id at once. */
    static final int MOST_IDS = 100;

    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2200;
    private static final Set<String> STATUSES = Set.of("open", "closed");

    private final Parameters parameters;

    SearchReader(Parameters parameters) {
        this.parameters = parameters;
    }

    /** Whether requests are asked for by id, which makes everything else that is asked for nothing. */
    boolean isByIds() {
        return !parameters.list("service_request_id").isEmpty();
    }

    /** Those of the ids that can be one. */
    List<ReceiptCode> ids() {
        Set<String> ids = parameters.list("service_request_id");
        if (ids.size() > MOST_IDS) {
            throw Refusal.invalid("At most " + MOST_IDS + " service_request_id can be asked for at once.");
        }
        return ids.stream().flatMap(id -> ReceiptCode.read(id).stream()).toList();
    }

    /** The search; ends the request where something is wrong with it. */
    Search search(Instant now) {
        Instant from = time("start_date");
        Instant to = time("end_date");
        Boolean closed = closed();
        if (!Search.isPossible(from, to)) {
            parameters.wrong("start_date must be before end_date, and at most 90 days before.");
        }
        parameters.refuse();
        return Search.of(from, to, parameters.list("service_code"), closed, now);
    }

    private @Nullable Boolean closed() {
        Set<String> statuses = parameters.list("status").stream()
                .map(status -> status.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!STATUSES.containsAll(statuses)) {
            parameters.wrong("status must be open or closed.");
            return null;
        }
        return statuses.size() == 1 ? (Boolean) statuses.contains("closed") : null;
    }

    private @Nullable Instant time(String name) {
        String value = parameters.one(name);
        if (value == null) {
            return null;
        }
        try {
            // a plus sign that a client did not encode arrives as a space
            OffsetDateTime time = OffsetDateTime.parse(value.strip().replace(' ', '+'));
            if (time.getYear() >= EARLIEST_YEAR && time.getYear() <= LATEST_YEAR) {
                return time.toInstant();
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        parameters.wrong(name + " must be a time such as 2026-05-17T10:15:00Z or with an offset.");
        return null;
    }
}
