package no.innspill.redaction;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What is known of words: which are given names, and which are nobody's name. Words in lower case. */
final class NameLexicon {
    private static final int LONGEST_HALF = 4;
    private static final WordSet GIVEN;
    private static final WordSet AMBIGUOUS;
    /** Ambiguous, and with a capital within a sentence also where nobody is meant: months, places. */
    private static final WordSet CAPITALS_TOO;

    private static final WordSet NO_NAMES = new WordSet(WordList.words("no-names.txt"));
    private static final WordSet PLACES = new WordSet(WordList.words("places.txt"));
    private static final WordSet SURNAMES = new WordSet(WordList.words("surnames.txt"));

    static {
        Set<String> given = new HashSet<>();
        Set<String> ambiguous = new HashSet<>();
        Set<String> capitalsToo = new HashSet<>();
        for (String name : WordList.words("given-names.txt")) {
            String word = name.replace("?", "").toLowerCase(Locale.ROOT);
            (name.endsWith("?") || NO_NAMES.contains(word) ? ambiguous : given).add(word);
            if (name.endsWith("??")) {
                capitalsToo.add(word);
            }
        }
        given.removeAll(ambiguous);
        ambiguous.stream().filter(PLACES::contains).forEach(capitalsToo::add);
        GIVEN = new WordSet(given);
        AMBIGUOUS = new WordSet(ambiguous);
        CAPITALS_TOO = new WordSet(capitalsToo);
    }

    private NameLexicon() {}

    /** A given name and hardly anything else. */
    static boolean given(String word) {
        return GIVEN.contains(word) || GIVEN.contains(genitive(word)) || doubled(word);
    }

    /** The same, as it is written by itself: not «Karis». */
    static boolean givenAsIs(String word) {
        return GIVEN.contains(word) || doubled(word);
    }

    /** A given name and no word that people write so in lower case. */
    static boolean givenInLowerCase(String word) {
        return GIVEN.contains(word) && !NameWord.NOUN.is(word) && !PLACES.contains(word);
    }

    /** A given name that is also an ordinary word or a place. */
    static boolean maybeGiven(String word) {
        return given(word) || AMBIGUOUS.contains(word) || (NameEnding.GIVEN.of(word) && !PLACES.contains(word));
    }

    /** A given name, or an ordinary word that has no capital within a sentence. */
    static boolean givenWithinSentence(String word) {
        return given(word) || (AMBIGUOUS.contains(word) && !CAPITALS_TOO.contains(word));
    }

    /** A town, a municipality or a part of the country; many are surnames too. */
    static boolean place(String word) {
        return PLACES.contains(word);
    }

    /** A surname, by the list or by its ending. */
    static boolean surname(String word) {
        return SURNAMES.contains(word) || NameEnding.PATRONYMIC.of(word);
    }

    /** A surname by the list, as endings tell little of words in lower case. */
    static boolean listedSurname(String word) {
        return SURNAMES.contains(word) && !NO_NAMES.contains(word);
    }

    /** «Olsen»: a surname and nothing else, also by itself. */
    static boolean patronymic(String word) {
        return listedSurname(word) && (word.endsWith("sen") || NameEnding.PATRONYMIC.of(word));
    }

    /** «Wilhelmsen», also by itself within a sentence and in no list; not «Tromsøundersøkelsen», «Nissen». */
    static boolean patronymicWithin(String word) {
        return patronymic(word) || (NameEnding.SON.of(word) && !NO_NAMES.contains(word) && !PLACES.contains(word));
    }

    /** What looks like a surname, and is neither a place nor what a body or a building is called. */
    static boolean surnameByEnding(String word) {
        return (NameEnding.FARM.of(word) || NameEnding.PATRONYMIC.of(word))
                && !PLACES.contains(word)
                && !goesOnNoName(word)
                && !NameWord.NAMED_AFTER.is(word)
                && !NameWord.THING.is(word)
                && !NameEnding.NAMED_AFTER.of(word);
    }

    /** A word that no name starts with. */
    static boolean startsNoName(String word) {
        return !maybeGiven(word) && (PLACES.contains(word) || goesOnNoName(word));
    }

    /** A word that is no part of a name; a place may be a surname. */
    static boolean goesOnNoName(String word) {
        return !maybeGiven(word)
                && (NO_NAMES.contains(word)
                        || NO_NAMES.contains(afterDash(word))
                        || Cue.isExactly(word)
                        || NameEnding.NO_NAME.of(word));
    }

    /** A word of the language rather than a name of a person, a body or a place. */
    static boolean common(String word) {
        return NO_NAMES.contains(word) && !given(word);
    }

    /** A public office whose holder is named in public. */
    static boolean minister(String word) {
        return word.endsWith("minister") || word.endsWith("ministeren") || NameWord.LEADER.is(word);
    }

    /** «saken» of «Vegard-saken» */
    private static String afterDash(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static String genitive(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** «Anne-Lise»: both halves are given names, or one is and the other as short as such halves are. */
    private static boolean doubled(String word) {
        int dash = word.indexOf('-');
        if (dash <= 0) {
            return false;
        }
        String first = word.substring(0, dash);
        String second = genitive(word.substring(dash + 1));
        return half(first) && half(second) && (GIVEN.contains(first) || GIVEN.contains(second));
    }

    private static boolean half(String part) {
        return GIVEN.contains(part)
                || AMBIGUOUS.contains(part)
                || (part.length() >= 2
                        && part.length() <= LONGEST_HALF
                        && !NO_NAMES.contains(part)
                        && !PLACES.contains(part));
    }
}
