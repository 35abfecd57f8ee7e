package no.innspill.intake.domain;

import java.util.Optional;

/**
 * What a person keeps to see what became of a piece: 80 bits of an HMAC of its id as sixteen characters of Crockford's base 32, in groups
 * of four. It has no letters that are mistaken for digits and cannot be guessed from the id.
 */
public record ReceiptCode(String value) {
    private static final int CHARACTERS = 16;

    public ReceiptCode {
        if (!Crockford.is(value, CHARACTERS)) {
            throw new IllegalArgumentException("no receipt code");
        }
    }

    /** The code of a piece, always the same. */
    public static ReceiptCode of(FeedbackId id, ReceiptSecret secret) {
        return new ReceiptCode(Crockford.write(secret.sign("receipt", id.toString()), CHARACTERS));
    }

    /** Reads what a person types: in any case, with or without dashes, O for 0, I and L for 1. */
    public static Optional<ReceiptCode> read(String typed) {
        return Crockford.read(typed, CHARACTERS).map(ReceiptCode::new);
    }

    /** As it is shown: {@code 7Q2M-9F4T-XK0C-81VD}. */
    public String inGroups() {
        return Crockford.inGroups(value);
    }

    @Override
    public String toString() {
        return inGroups();
    }
}
