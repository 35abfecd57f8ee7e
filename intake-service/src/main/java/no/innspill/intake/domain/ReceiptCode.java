package no.innspill.intake.domain;

import java.util.Locale;
import java.util.Optional;

/**
 * What a person keeps to see what became of a piece: 80 bits of an HMAC of its id as sixteen characters of Crockford's base 32, in groups
 * of four. It has no letters that are mistaken for digits and cannot be guessed from the id.
 */
public record ReceiptCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 16;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    public ReceiptCode {
        if (value.length() != CHARACTERS || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("no receipt code");
        }
    }

    /** The code of a piece, always the same. */
    public static ReceiptCode of(FeedbackId id, ReceiptSecret secret) {
        byte[] signed = secret.sign("receipt", id.toString());
        StringBuilder code = new StringBuilder(CHARACTERS);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; code.length() < CHARACTERS; i++) {
            buffer = (buffer << Byte.SIZE) | (signed[i] & 0xFF);
            bits += Byte.SIZE;
            while (bits >= BITS && code.length() < CHARACTERS) {
                bits -= BITS;
                code.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
        }
        return new ReceiptCode(code.toString());
    }

    /** Reads what a person types: in any case, with or without dashes, O for 0, I and L for 1. */
    public static Optional<ReceiptCode> read(String typed) {
        if (typed.length() > 3 * CHARACTERS) {
            return Optional.empty();
        }
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean valid = code.length() == CHARACTERS && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return valid ? Optional.of(new ReceiptCode(code)) : Optional.empty();
    }

    /** As it is shown: {@code 7Q2M-9F4T-XK0C-81VD}. */
    public String inGroups() {
        StringBuilder groups = new StringBuilder(value);
        for (int at = CHARACTERS - GROUP; at > 0; at -= GROUP) {
            groups.insert(at, '-');
        }
        return groups.toString();
    }

    @Override
    public String toString() {
        return inGroups();
    }
}
