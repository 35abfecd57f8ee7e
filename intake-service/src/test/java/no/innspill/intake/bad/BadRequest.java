package no.innspill.intake.bad;

import java.nio.charset.StandardCharsets;

/**
 * A request as it goes over the wire.
 *
 * @param kind what is wrong with it
 * @param text each byte as the character of its number
 */
record BadRequest(String kind, String text) {

    static BadRequest of(String kind, byte[] bytes) {
        return new BadRequest(kind, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return kind + ": " + (text.length() > 1200 ? text.substring(0, 1200) + "…" : text);
    }
}
