package no.innspill.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a word beside a number tells about the number. The words are in {@code cues.txt}. */
enum Cue {
    PHONE,
    /** The number is the speaker's own, or of someone near. */
    PERSONAL,
    /** The word for a number of any kind. */
    NUMBER,
    /** A word that stands between a cue and its number. */
    FILLER,
    /** A public office: its telephone number is no secret. */
    OFFICE,
    /** «Born after 1 August» is a rule and nobody's birth date. */
    LIMIT,
    CASE,
    MONEY,
    ORG,
    ACCOUNT,
    CARD,
    NATIONAL,
    BIRTH,
    PLATE,
    IDENT;

    private static final WordTable<Cue> WORDS;
    private static final Map<String, Cue> BEGINNINGS = new HashMap<>();
    private static final Endings OFFICES;
    private static final Endings COMPOUNDS =
            new Endings(List.of("nummer", "nummeret", "nummar", "nummeren", "number", "nr"));

    /** The first letters of the beginnings, by which most words are told to have none. */
    private static final Set<String> FIRST_LETTERS = new HashSet<>();

    private static final int SHORTEST_BEGINNING = 3;

    static {
        Map<String, Cue> words = new HashMap<>();
        List<String> offices = new ArrayList<>();
        WordList.lines("cues.txt").forEach(line -> {
            Cue cue = valueOf(line.getFirst());
            for (String word : line.subList(1, line.size())) {
                if (word.startsWith("*")) {
                    offices.add(word.substring(1));
                } else if (word.endsWith("*")) {
                    BEGINNINGS.putIfAbsent(word.substring(0, word.length() - 1), cue);
                    FIRST_LETTERS.add(word.substring(0, SHORTEST_BEGINNING));
                } else {
                    words.putIfAbsent(word, cue);
                }
            }
        });
        WORDS = new WordTable<>(words);
        OFFICES = new Endings(offices);
    }

    /** Whether the whole word is listed, and is no word such as «and» that tells nothing by itself. */
    static boolean isExactly(String word) {
        Cue cue = WORDS.get(word);
        return cue != null && cue != FILLER && cue != PERSONAL && cue != LIMIT;
    }

    /** The cue that a word in lower case gives, or null. */
    static @Nullable Cue of(String word) {
        Cue exact = WORDS.get(word);
        if (exact != null) {
            return exact;
        }
        if (word.length() >= SHORTEST_BEGINNING && FIRST_LETTERS.contains(word.substring(0, SHORTEST_BEGINNING))) {
            for (int end = word.length(); end >= SHORTEST_BEGINNING; end--) {
                Cue beginning = BEGINNINGS.get(word.substring(0, end));
                if (beginning != null) {
                    return beginning;
                }
            }
        }
        if (COMPOUNDS.of(word)) {
            return CASE;
        }
        return OFFICES.of(word) ? OFFICE : null;
    }
}
