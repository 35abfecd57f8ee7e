package no.innspill.intake.imports.out.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.innspill.intake.imports.domain.Refusal;
import no.innspill.intake.imports.domain.Tally;
import org.jspecify.annotations.Nullable;

/** How a trial or a run goes. */
record TallyDocument(
        int chunk,
        int rows,
        int accepted,
        int again,
        int refused,
        List<Reason> reasons,
        Instant began,
        Instant moved,
        long workedMillis,
        @Nullable Instant ended) {

    record Reason(String column, String code, int count) {}

    static TallyDocument from(Tally tally) {
        return new TallyDocument(
                tally.chunk(),
                tally.rows(),
                tally.accepted(),
                tally.again(),
                tally.refused(),
                tally.byFrequency().stream()
                        .map(entry -> new Reason(
                                entry.getKey().column(), entry.getKey().code(), entry.getValue()))
                        .toList(),
                tally.began(),
                tally.moved(),
                tally.worked().toMillis(),
                tally.ended());
    }

    Tally toDomain() {
        return new Tally(
                chunk,
                rows,
                accepted,
                again,
                refused,
                reasons.stream()
                        .collect(Collectors.toMap(
                                reason -> new Refusal.Reason(reason.column(), reason.code()), Reason::count)),
                began,
                moved,
                Duration.ofMillis(workedMillis),
                ended);
    }
}
