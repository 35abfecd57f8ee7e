package no.innspill.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One place in a phrase. */
public sealed interface Element {

    /** Whether a word can stand here. */
    boolean fits(String token);

    /** The words that can stand here, where they can be counted; none where it takes more than a look at a list. */
    default Set<String> words() {
        return Set.of();
    }

    /** One of these words. */
    record Exactly(Set<String> words) implements Element {
        public Exactly {
            words = Set.copyOf(words);
        }

        @Override
        public boolean fits(String token) {
            return words.contains(token);
        }
    }

    /** A word that begins like this. */
    record Beginning(String letters) implements Element {
        @Override
        public boolean fits(String token) {
            return token.startsWith(letters);
        }
    }

    /** A word that ends like this. */
    record Ending(String letters) implements Element {
        @Override
        public boolean fits(String token) {
            return token.endsWith(letters);
        }
    }

    /** A word that fits one of several. */
    record Either(List<Element> choices) implements Element {
        public Either {
            choices = List.copyOf(choices);
        }

        @Override
        public Set<String> words() {
            return choices.stream().anyMatch(choice -> choice.words().isEmpty())
                    ? Set.of()
                    : choices.stream()
                            .flatMap(choice -> choice.words().stream())
                            .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean fits(String token) {
            return choices.stream().anyMatch(choice -> choice.fits(token));
        }
    }

    /** A few words that do not matter. */
    record Gap() implements Element {
        @Override
        public boolean fits(String token) {
            return false;
        }
    }

    /** Reads one place of a written phrase. */
    static Element of(String written) {
        if (written.equals("...")) {
            return new Gap();
        }
        if (written.contains("|")) {
            return new Either(
                    Arrays.stream(written.split("\\|")).map(Element::of).toList());
        }
        if (written.endsWith("*")) {
            return new Beginning(written.substring(0, written.length() - 1));
        }
        return written.startsWith("*") ? new Ending(written.substring(1)) : new Exactly(Set.of(written));
    }
}
