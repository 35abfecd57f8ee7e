package no.innspill.action.cases.out.store;

import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.HandOver;
import no.innspill.action.cases.domain.UnitId;
import org.jspecify.annotations.Nullable;

/** What a unit asked for that wants a case handed over. */
record HandOverDocument(
        HandOver.Reason reason,
        @Nullable String body,
        @Nullable String unit) {

    static HandOverDocument from(HandOver asked) {
        HandOver.Proposed proposed = asked.proposed();
        UnitId unit = proposed == null ? null : proposed.unit();
        return new HandOverDocument(
                asked.reason(), proposed == null ? null : proposed.body().value(), unit == null ? null : unit.value());
    }

    HandOver toDomain() {
        return new HandOver(
                reason,
                body == null ? null : new HandOver.Proposed(new BodyId(body), unit == null ? null : new UnitId(unit)));
    }
}
