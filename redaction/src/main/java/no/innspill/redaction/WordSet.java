package no.innspill.redaction;

import java.util.Set;

/** A set of words that is quick to say no, as it does nearly always. */
final class WordSet {
    private final Set<String> words;
    private final WordFilter filter;

    WordSet(Set<String> words) {
        this.words = words;
        this.filter = new WordFilter(words);
    }

    boolean contains(String word) {
        return filter.mayHold(word) && words.contains(word);
    }
}
