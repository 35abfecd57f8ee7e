package no.innspill.intake.application;

import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;

/**
 * A body that the directory knows.
 *
 * @param version the newer has the higher
 */
public record Body(OrganisationNumber number, LocalText name, long version) {}
