package no.innspill.intake.application;

import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a receipt is told.
 *
 * @param submittedBy the name of the body that handed it in
 * @param with the name of the body that has it; none while nobody has
 */
public record Status(
        Receipt receipt, LocalText submittedBy, @Nullable LocalText with) {}
