package no.innspill.intake.domain;

import java.util.Locale;
import java.util.Optional;

/** Crockford's base 32, as codes for people are written: no letter that is mistaken for a digit, in groups of four. */
final class Crockford {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private Crockford() {}

    /** The first bits of what is given, five to a character. */
    static String write(byte[] bytes, int characters) {
        StringBuilder code = new StringBuilder(characters);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; code.length() < characters; i++) {
            buffer = (buffer << Byte.SIZE) | (bytes[i] & 0xFF);
            bits += Byte.SIZE;
            while (bits >= BITS && code.length() < characters) {
                bits -= BITS;
                code.append(ALPHABET.charAt((buffer >> bits) & 31));
            }
        }
        return code.toString();
    }

    /** Reads what a person types: in any case, with or without dashes, O for 0, I and L for 1. */
    static Optional<String> read(String typed, int characters) {
        if (typed.length() > 3 * characters) {
            return Optional.empty();
        }
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return is(code, characters) ? Optional.of(code) : Optional.empty();
    }

    static boolean is(String code, int characters) {
        return code.length() == characters && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** As it is shown: {@code 7Q2M-9F4T-XK0C-81VD}. */
    static String inGroups(String code) {
        StringBuilder groups = new StringBuilder(code);
        for (int at = (code.length() - 1) / GROUP * GROUP; at > 0; at -= GROUP) {
            groups.insert(at, '-');
        }
        return groups.toString();
    }
}
