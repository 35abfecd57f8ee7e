package no.innspill.routing.out.queries;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.innspill.routing.domain.rules.Word;
import org.jspecify.annotations.Nullable;

/** The beginnings that queries ask for, letter by letter, so that a word is looked up in all of them at once. */
final class Beginnings {

    private final Map<Character, Beginnings> next = new HashMap<>();
    private @Nullable Word here;

    void add(Word beginning) {
        Beginnings at = this;
        for (char letter : beginning.value().toCharArray()) {
            at = at.next.computeIfAbsent(letter, _ -> new Beginnings());
        }
        at.here = beginning;
    }

    /** Tells each beginning that a word has. */
    void of(String word, Consumer<Word> found) {
        Beginnings at = this;
        for (int i = 0; i < word.length(); i++) {
            Beginnings further = at.next.get(word.charAt(i));
            if (further == null) {
                return;
            }
            at = further;
            if (at.here != null) {
                found.accept(at.here);
            }
        }
    }
}
