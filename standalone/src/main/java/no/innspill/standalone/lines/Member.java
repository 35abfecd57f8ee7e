package no.innspill.standalone.lines;

import java.util.List;

/**
 * A string that a line may hold beside its id and text.
 *
 * @param choices what it may say; none where that is up to who writes it
 */
public record Member(String name, List<String> choices) {

    public Member {
        choices = List.copyOf(choices);
    }

    public static Member of(String name) {
        return new Member(name, List.of());
    }

    boolean allows(String said) {
        return choices.isEmpty() || choices.contains(said);
    }
}
