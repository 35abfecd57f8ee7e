package no.innspill.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists that lie beside this class: words apart by spaces, comments after {@code #}. */
final class WordList {
    private WordList() {}

    /** The words of each line that has any. */
    static List<List<String>> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("word list " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of each line by its first word, which tells what they are. */
    static Map<String, Set<String>> kinds(String name) {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (List<String> line : lines(name)) {
            kinds.computeIfAbsent(line.getFirst(), kind -> new HashSet<>()).addAll(line.subList(1, line.size()));
        }
        return kinds;
    }

    /** The words of a kind that the list has to have. */
    static Set<String> of(Map<String, Set<String>> kinds, String kind) {
        return Objects.requireNonNull(kinds.get(kind), kind);
    }

    /** Whether a word starts with one of them; for the few words that something else has led to. */
    static boolean starts(String word, Set<String> beginnings) {
        for (String beginning : beginnings) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** All words of all lines. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        lines(name).forEach(words::addAll);
        return words;
    }
}
