package no.innspill.intake.domain;

import java.util.List;

/**
 * How someone can be reached, encrypted for the one piece that it came with.
 *
 * @param key the id of the key that opens it; without that key nobody can
 * @param ways the person, by each way to reach them
 * @param text what is encrypted, in base 64
 */
public record SealedContact(String key, List<PersonKey> ways, String text) {
    public SealedContact {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("of nobody");
        }
    }

    /** Nothing that could be tried at: what is printed ends in a log. */
    @Override
    public String toString() {
        return "SealedContact[key=" + key + "]";
    }
}
