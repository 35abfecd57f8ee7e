package no.innspill.redaction;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each word of a list means; quick to say that a word is not listed, as nearly none is.
 *
 * @param <T> what it means
 */
final class WordTable<T> {
    private final Map<String, T> words;
    private final WordFilter filter;

    WordTable(Map<String, T> words) {
        this.words = words;
        this.filter = new WordFilter(words.keySet());
    }

    /** Null where the word is not listed. */
    @Nullable
    T get(String word) {
        return filter.mayHold(word) ? words.get(word) : null;
    }
}
