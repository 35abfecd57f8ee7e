package no.innspill.intake.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The page that a person was on.
 *
 * @param version the page's own version
 * @param lastChanged the date that the page shows as its last change
 */
public record Page(
        PageAddress address,
        @Nullable String version,
        @Nullable LocalDate lastChanged) {}
