package no.innspill.intake.open311.in;

import no.innspill.intake.open311.domain.Jurisdiction;

/**
 * Whom a request is to.
 *
 * @param keyed whether it came with a key of that body
 */
record Asked(Jurisdiction jurisdiction, boolean keyed) {}
