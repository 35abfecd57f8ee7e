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

    boolean validOn(LocalDate day) {
        return validity.on(day);
    }

    /** Whether it is the body's front desk. */
    public boolean isGeneral() {
        return service == null && theme == null && page == null;
    }
}
