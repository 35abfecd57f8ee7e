package no.innspill.action.cases.out.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Facts;
import no.innspill.action.cases.domain.Owner;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.action.cases.out.store.CaseDocument.RationaleDocument;
import org.jspecify.annotations.Nullable;

/**
 * Where routing sent a case that was with a unit.
 *
 * @param fromBody with all but the reasons there when another unit got it, and not when none has it yet
 * @param deadline as in ISO 8601: a day is no point in time
 */
record MoveDocument(
        RationaleDocument rationale,
        @Nullable String fromBody,
        @Nullable String fromUnit,
        @Nullable String toBody,
        @Nullable String toUnit,
        @Nullable Facts facts,
        @Nullable String deadline) {

    static MoveDocument from(Change.Left left) {
        return new MoveDocument(RationaleDocument.from(left.why()), null, null, null, null, null, null);
    }

    static MoveDocument from(Change.Moved moved) {
        return new MoveDocument(
                RationaleDocument.from(moved.why()),
                moved.from().body().value(),
                moved.from().unit().value(),
                moved.to().body().value(),
                moved.to().unit().value(),
                moved.facts(),
                moved.deadline() == null ? null : moved.deadline().toString());
    }

    Change.Left left(Instant at) {
        return new Change.Left(at, rationale.toDomain());
    }

    Change.Moved moved(Instant at) {
        return new Change.Moved(
                at,
                owner(fromBody, fromUnit),
                owner(toBody, toUnit),
                requireNonNull(facts),
                rationale.toDomain(),
                deadline == null ? null : LocalDate.parse(deadline));
    }

    private static Owner owner(@Nullable String body, @Nullable String unit) {
        return new Owner(new BodyId(requireNonNull(body)), new UnitId(requireNonNull(unit)));
    }
}
