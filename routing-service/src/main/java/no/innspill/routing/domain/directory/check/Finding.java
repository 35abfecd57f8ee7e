package no.innspill.routing.domain.directory.check;

import java.time.LocalDate;
import java.util.List;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something about the directory that a person should look at.
 *
 * @param body whose it is
 * @param subject the service, theme, area, page or unit that it is about, as it is written; empty for the body itself
 * @param units who is concerned, by their ids
 * @param from the first day that it is so, from the day that was asked for
 * @param to the last day; none while nothing is set to change it
 */
public record Finding(
        Kind kind,
        OrganisationNumber body,
        String subject,
        List<String> units,
        LocalDate from,
        @Nullable LocalDate to) {

    /** What can be wrong, the worst first. */
    public enum Kind {
        /** A body in which nobody takes what belongs nowhere else. */
        NO_FRONT_DESK(true),
        /** A service for which nobody answers. */
        SERVICE_WITHOUT_UNIT(true),
        /** A theme of one of the body's services that nobody answers for, nor for a wider one. */
        THEME_WITHOUT_UNIT(true),
        /** A theme that most bodies of the same level answer for, and this one does not. */
        THEME_OF_OTHERS(true),
        /** A municipality or county that somebody answers for a part of, and that the directory does not have. */
        AREA_WITHOUT_BODY(true),
        /** A responsibility that lasts longer than its unit, service or body; it counts no longer than they do. */
        OUTLIVES(true),
        /** Two units answer for the same at the same time. */
        OVERLAP(false),
        /** Two bodies answer for pages of which one lies below the other; the longer address counts. */
        PAGE_OF_ANOTHER_BODY(false),
        /** A page below another one, both the same unit's: it says nothing more. */
        PAGE_SAID_TWICE(false);

        private final boolean gap;

        Kind(boolean gap) {
            this.gap = gap;
        }

        /** Whether something is missing; else it is there twice. */
        public boolean isGap() {
            return gap;
        }
    }
}
