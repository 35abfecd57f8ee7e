package no.innspill.routing.domain.directory;

import java.time.LocalDate;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * What a unit answers for. Every condition that is there must hold; with none, the unit takes what belongs nowhere else in the body.
 *
 * @param theme a theme or word, with all below it
 * @param area a part of the body's own area; none for all of it
 */
public record Responsibility(
        UnitId unit,
        @Nullable ServiceId service,
        @Nullable ConceptId theme,
        @Nullable Area area,
        @Nullable PagePrefix page,
        Validity validity) {

    /** Whether it is the body's front desk. */
    public boolean isGeneral() {
        return service == null && theme == null && page == null;
    }

    /** Whether another one is the same but for its last day. */
    public boolean isSameAs(Responsibility other) {
        return unit.equals(other.unit)
                && conditions().equals(other.conditions())
                && validity.from().equals(other.validity.from());
    }

    /** The same with another last day. */
    public Responsibility until(@Nullable LocalDate lastDay) {
        return new Responsibility(unit, service, theme, area, page, validity.until(lastDay));
    }

    /** What must hold, whoever answers for it and whenever. */
    public Conditions conditions() {
        return new Conditions(service, theme, area, page);
    }

    /** What must hold for a responsibility to apply. */
    public record Conditions(
            @Nullable ServiceId service,
            @Nullable ConceptId theme,
            @Nullable Area area,
            @Nullable PagePrefix page) {}
}
