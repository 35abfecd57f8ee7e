package no.innspill.reporting.freshness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import no.innspill.reporting.figures.Viewer;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells how fresh the report is, for feedback accepted since a moment. */
@RestController
class FreshnessApi {

    private static final Duration FURTHEST_BACK = Duration.ofDays(7);

    private final MongoWaits waits;
    private final Clock clock;

    FreshnessApi(MongoWaits waits, Clock clock) {
        this.waits = waits;
        this.clock = clock;
    }

    @GetMapping("/api/v1/freshness")
    ResponseEntity<Freshness> freshness(
            @RequestParam @Nullable String since, @RequestParam @Nullable String body, Caller caller) {
        Set<String> bodies = Viewer.of(caller)
                .bodies(body)
                .orElseThrow(() -> new ProblemException(
                        StandardProblem.FORBIDDEN,
                        "You can see how fresh the figures are of the body that you belong to."));
        Instant from = since(since, clock.instant());
        Waits found = waits.since(from, bodies);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Freshness(
                        from, found.count(), found.percentile(0.5), found.percentile(0.99), found.countByMillis()));
    }

    private static Instant since(@Nullable String since, Instant now) {
        Instant furthest = now.minus(FURTHEST_BACK);
        if (since == null) {
            return now.minus(Duration.ofHours(1));
        }
        try {
            Instant asked = Instant.parse(since);
            if (!asked.isBefore(furthest)) {
                return asked;
            }
        } catch (DateTimeParseException e) {
            // told below, as for a moment too long ago
        }
        throw new ProblemException(
                StandardProblem.INVALID,
                "The question can't be answered as it stands.",
                List.of(new InvalidField(
                        "since", "moment", "A moment within the last seven days, such as 2026-03-31T10:15:30Z.")));
    }

    /**
     * How fresh.
     *
     * @param since the moment from which feedback was accepted
     * @param count how many pieces of feedback accepted since then are in the report, each once
     * @param p50Millis half of them waited no longer than this
     * @param p99Millis of a hundred, 99 waited no longer than this
     * @param waits how many waited how many milliseconds, so that several answers can be put together
     */
    record Freshness(Instant since, long count, long p50Millis, long p99Millis, NavigableMap<Long, Long> waits) {}
}
