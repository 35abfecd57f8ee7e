package no.innspill.intake.domain.widget;

import java.time.Instant;

/**
 * That a form was shown.
 *
 * @param site on whose pages
 * @param shownAt when, to the millisecond
 * @param submission the id of what is sent with it, 32 small letters: sent twice it is the same piece
 */
public record Proof(SiteId site, Instant shownAt, String submission) {
    private static final int BYTES = 16;

    public Proof {
        if (!submission.matches("[a-p]{" + 2 * BYTES + "}")) {
            throw new IllegalArgumentException("no id of a submission");
        }
    }

    /**
     * The proof of a form that is shown now. Letters alone make its id, as digits could by chance read as somebody's number.
     *
     * @param random 16 bytes that nobody can guess
     */
    public static Proof of(SiteId site, Instant now, byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("an id is made of " + BYTES + " bytes");
        }
        StringBuilder letters = new StringBuilder(2 * BYTES);
        for (byte each : random) {
            letters.append((char) ('a' + ((each >> 4) & 15))).append((char) ('a' + (each & 15)));
        }
        return new Proof(site, Instant.ofEpochMilli(now.toEpochMilli()), letters.toString());
    }
}
