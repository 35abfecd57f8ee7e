package no.innspill.intake.imports.domain;

import com.github.f4b6a3.uuid.factory.standard.NameBasedSha1Factory;
import java.util.UUID;

/** Ids of letters only: nothing in them can read as a number of a person. */
final class Letters {
    /** Ours: UUIDv5 of the name space of DNS and {@code import.innspill.no}. */
    private static final UUID NAMESPACE = UUID.fromString("6f0a5d0c-3f0e-5b3a-9d6b-7c1f5d2f8a41");

    private static final NameBasedSha1Factory NAMES = new NameBasedSha1Factory(NAMESPACE);
    private static final int HEX = 16;

    private Letters() {}

    /** The UUIDv5 of a name, each of its 32 hexadecimal digits as a letter from a to p. */
    static String of(String name) {
        StringBuilder letters = new StringBuilder();
        for (char digit : NAMES.create(name).toString().replace("-", "").toCharArray()) {
            letters.append((char) ('a' + Character.digit(digit, HEX)));
        }
        return letters.toString();
    }
}
