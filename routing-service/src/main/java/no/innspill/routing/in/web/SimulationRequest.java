package no.innspill.routing.in.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.innspill.routing.application.Norway;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import no.innspill.routing.domain.simulation.Simulation.Span;
import no.innspill.support.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants tried.
 *
 * @param draft kind and id, as {@code RULES/7}
 * @param from the first day, as 2026-11-01
 * @param until the last day
 */
record SimulationRequest(
        @Nullable String draft,
        @Nullable String from,
        @Nullable String until) {

    /** What it comes to. */
    sealed interface Read {
        record Good(DraftRef draft, Span span) implements Read {}

        record Wrong(List<InvalidField> errors) implements Read {}
    }

    Read read() {
        List<InvalidField> errors = new ArrayList<>();
        Optional<DraftRef> ref = ref();
        if (ref.isEmpty()) {
            errors.add(new InvalidField(
                    "/draft", "unknown", "One of those that GET /api/v1/simulations lists as drafts."));
        }
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(until);
        if (first.isEmpty()) {
            errors.add(new InvalidField("/from", "date", "Must be a day as 2026-11-01."));
        }
        if (last.isEmpty()) {
            errors.add(new InvalidField("/until", "date", "Must be a day as 2026-11-30."));
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.add(new InvalidField("/until", "range", "Must not be before the first day."));
        }
        return errors.isEmpty()
                ? new Read.Good(
                        ref.orElseThrow(),
                        new Span(
                                start(first.orElseThrow()),
                                start(last.orElseThrow().plusDays(1))))
                : new Read.Wrong(errors);
    }

    /** Kind and id in one word. */
    static String written(DraftRef ref) {
        return ref.kind() + "/" + ref.id();
    }

    private Optional<DraftRef> ref() {
        if (draft == null) {
            return Optional.empty();
        }
        int slash = draft.indexOf('/');
        return Arrays.stream(DraftKind.values())
                .filter(kind -> slash > 0 && kind.name().equals(draft.substring(0, slash)))
                .filter(kind -> slash + 1 < draft.length() && draft.length() < 100)
                .map(kind -> new DraftRef(kind, draft.substring(slash + 1)))
                .findFirst();
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        try {
            return Optional.ofNullable(written).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Norway.TIME).toInstant();
    }
}
