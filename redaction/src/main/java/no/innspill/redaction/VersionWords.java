package no.innspill.redaction;

import java.util.Map;
import java.util.Set;

/** Tells versions of programs, which look like network addresses of version 4, by the words before them: whichever is nearest tells. */
final class VersionWords {
    private static final Map<String, Set<String>> WORDS = WordList.kinds("versions.txt");
    private static final Set<String> VERSION = WordList.of(WORDS, "VERSION");
    private static final Set<String> ADDRESS = WordList.of(WORDS, "ADDRESS");
    private static final Set<String> BESIDE = WordList.of(WORDS, "BESIDE");
    private static final int MOST_TOKENS = 24;
    private static final int MOST_AHEAD = 3;

    /** Hardly any version starts as high, so that a word has to stand beside it. */
    private static final int LEAST_OF_ADDRESSES = 100;

    private static final int MOST_BESIDE = 2;

    private VersionWords() {}

    /** Whether the sentence before the number, and the words right after it, tell of a version rather than of an address. */
    static boolean tell(Tokens text, int first, int last) {
        int most = Integer.parseInt(text.raw(first)) < LEAST_OF_ADDRESSES ? MOST_TOKENS : MOST_BESIDE;
        for (int token = first - 1; token >= first - most && !text.ends(token); token--) {
            String word = text.word(token);
            if (WordList.starts(word, ADDRESS)) {
                return false;
            }
            if (WordList.starts(word, VERSION) || (token == first - 1 && BESIDE.contains(word))) {
                return !blocked(text, last);
            }
        }
        return false;
    }

    /** «Etter oppdateringen er 10.4.2.118 sperret» */
    private static boolean blocked(Tokens text, int last) {
        for (int token = last + 1; token <= last + MOST_AHEAD && text.isWord(token); token++) {
            if (WordList.starts(text.word(token), ADDRESS)) {
                return true;
            }
        }
        return false;
    }
}
