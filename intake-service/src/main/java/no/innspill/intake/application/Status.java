package no.innspill.intake.application;

import java.time.Instant;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a receipt is told.
 *
 * @param submittedBy the name of the body that handed it in
 * @param with the name of the body that has it; none while nobody has
 * @param answeredAt when the body answered first; none where it has not
 * @param messageWaiting whether the body wrote last, and the one who spoke up can read it with their follow-up code
 */
public record Status(
        Receipt receipt,
        LocalText submittedBy,
        @Nullable LocalText with,
        @Nullable Instant answeredAt,
        boolean messageWaiting) {}
