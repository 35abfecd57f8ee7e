package no.innspill.intake.open311.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a report says of where: at least one of these.
 *
 * @param address as a person describes it
 * @param addressId the id that the body has for it, or what stands in for a place: a unit or the address of a page
 */
public record Place(
        @Nullable String address,
        @Nullable String addressId,
        @Nullable Position position) {
    public Place {
        if (address == null && addressId == null && position == null) {
            throw new IllegalArgumentException("nowhere");
        }
    }
}
