package no.innspill.routing.domain.learning;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import no.innspill.routing.domain.decision.FeedbackId;

/**
 * Which pieces are never learnt from, so that models can be compared on them: one of five, always the same ones, whoever asks and whenever.
 */
public final class HeldOut {

    private static final int ONE_OF = 5;

    private HeldOut() {}

    public static boolean is(FeedbackId id) {
        CRC32 sum = new CRC32();
        sum.update(id.toString().getBytes(StandardCharsets.US_ASCII));
        return sum.getValue() % ONE_OF == 0;
    }
}
