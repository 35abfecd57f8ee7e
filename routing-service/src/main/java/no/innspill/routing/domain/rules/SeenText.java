package no.innspill.routing.domain.rules;

import java.util.Collection;

/** The words of one text, as far as any rule asks for them. For one thread. */
public interface SeenText {

    boolean has(Word word);

    /** All that it has of what is asked for. */
    Collection<Word> words();

    /** Whether a stored query matches. */
    boolean matches(String query);
}
