package no.innspill.redaction;

import java.util.Map;
import java.util.Set;

/**
 * Street addresses with a house number. Only street and number are taken: postal code and town tell routing where it is, and
 * without the street they tell nobody who it is.
 */
final class Addresses implements Finder {
    private static final Map<String, Set<String>> WORDS = WordList.kinds("streets.txt");
    private static final Endings ENDING = new Endings(words("ENDING"));
    private static final Endings RARE = new Endings(words("RARE"));
    private static final int WORDS_TO_CUE = 4;
    private static final int SHORTEST_NAME = 2;
    private static final int MOST_BEFORE = 2;
    private static final int MOST_TOKENS_BEFORE = 4;

    @Override
    public void find(Tokens text, Finds finds) {
        for (int token = 0; token < text.size(); token++) {
            if (text.isNumber(token) && text.length(token) <= HouseNumber.MOST_DIGITS && !finds.isTaken(token)) {
                norwegian(text, finds, token);
                english(text, finds, token);
            }
        }
    }

    private static void norwegian(Tokens text, Finds finds, int number) {
        int street = text.isSymbol(number - 1, '.') && is("ALONE", text, number - 2) ? number - 2 : number - 1;
        if (!text.isWord(street) || text.joined(number - 1) || !HouseNumber.at(text, number)) {
            return;
        }
        int first = start(text, street, number);
        if (first >= 0) {
            finds.take(Kind.ADDRESS, first, HouseNumber.last(text, number));
        }
    }

    /** The token that the street's name starts at, or -1 where there is none. */
    private static int start(Tokens text, int street, int number) {
        String word = text.word(street);
        if (is("ROAD", text, street)
                && !(text.capital(street) && text.capital(street - 1) && is("BEFORE", text, street - 1))) {
            return -1;
        }
        boolean cue = cue(text, street);
        int lower = text.capital(street) ? -1 : lowerStart(text, street, number, cue);
        if (lower >= 0) {
            return lower;
        }
        if (is("ALONE", text, street)) {
            int first = capitalsBefore(text, street);
            return first < street ? first : -1;
        }
        boolean capital = text.capital(street);
        if (ENDING.of(word, SHORTEST_NAME)
                && (capital || !is("NO_STREET", text, street))
                && (capital || cue || text.word(street - 1).equals("i"))) {
            return capital ? oneWord(text, street) : street;
        }
        boolean told = capital && (cue || postalCode(text, HouseNumber.last(text, number) + 1));
        boolean seldom = RARE.of(word, SHORTEST_NAME);
        if (seldom && !capital && (HouseNumber.lettered(text, number) || (cue && ends(text, number)))) {
            return NameLexicon.common(word) || is("NOT_RARE", text, street) ? -1 : street;
        }
        boolean placed = is("IN", text, street - 1) && goesOn(text, HouseNumber.last(text, number) + 1);
        boolean rare = capital && seldom && (ends(text, number) || placed);
        boolean lettered = capital && HouseNumber.lettered(text, number) && !is("NO_HOUSE", text, street);
        if (seldom && lettered && !NameLexicon.common(word)) {
            return oneWord(text, street); // «Granlia 7c hvis dere vil se»
        }
        boolean second = capital && text.capital(street - 1) && is("BEFORE", text, street - 1) && RARE.of(word);
        if (second && (lettered || told || ends(text, number))) {
            return street - 1; // «Lille Stranda 2 c»
        }
        told |= lettered && is("WITHIN", text, street - 1);
        boolean named = told && ends(text, number) && !NameLexicon.common(word);
        if (told && is("ENGLISH", text, street)) {
            return capitalsBefore(text, street);
        }
        return rare || named ? oneWord(text, street) : -1;
    }

    /** «utenfor myrullveien 112», «i nordre lia 44», «frå olav kyrres gate 9b»: in lower case, where what leads to a place stands before, or -1. */
    private static int lowerStart(Tokens text, int street, int number, boolean cue) {
        String word = text.word(street);
        int after = HouseNumber.last(text, number) + 1;
        boolean high = text.length(number) > 1 && NameLexicon.common(text.word(after));
        if (!HouseNumber.lettered(text, number) && !high && !ends(text, number) && !goesOn(text, after)) {
            return -1;
        }
        int first = street;
        while (is("BEFORE", text, first - 1) && first > street - MOST_BEFORE) {
            first--;
        }
        boolean led = cue || is("IN", text, first - 1);
        if (ENDING.of(word, SHORTEST_NAME) && !is("NO_STREET", text, street)) {
            boolean listed = (text.isSymbol(first - 1, ',') || text.type(first - 1) == Tokens.Type.BREAK)
                    && (text.isSymbol(after, ',')
                            || text.type(after) == Tokens.Type.BREAK); // «wenche knutsen, åsveien 55, …»
            return led || listed || HouseNumber.lettered(text, number) ? first : -1;
        }
        if (first < street) {
            boolean told = cue && HouseNumber.lettered(text, number) && !NameLexicon.common(word);
            return told || (led && (RARE.of(word) || is("ALONE", text, street))) ? first : -1;
        }
        boolean named = is("ALONE", text, street) && !text.capital(street - 1) && genitive(text.word(street - 1));
        int given = street - 2;
        int name = named && NameLexicon.maybeGiven(text.word(given)) ? given : street - 1;
        return named && (cue || is("IN", text, name - 1)) ? name : -1;
    }

    /** «kyrres» */
    private static boolean genitive(String word) {
        return word.length() > SHORTEST_NAME + 1
                && word.endsWith("s")
                && !NameLexicon.common(word)
                && !NameLexicon.common(word.substring(0, word.length() - 1));
    }

    /** Where the name of a street starts that needs no word before it: the capital that starts a sentence is no part of it. */
    private static int oneWord(Tokens text, int street) {
        int first = capitalsBefore(text, street);
        while (first < street && startsSentence(text, first) && !is("BEFORE", text, first)) {
            first = text.isSymbol(first + 1, '.') ? first + 2 : first + 1;
        }
        return first;
    }

    private static boolean startsSentence(Tokens text, int token) {
        return text.type(token - 1) == Tokens.Type.BREAK || ".!?:".indexOf(text.symbol(token - 1)) >= 0;
    }

    /** «Øvre», «Karl Johans», «St. Olavs», «C. J. Hambros»: words with capitals right before, but not the first of a sentence such as «I». */
    private static int capitalsBefore(Tokens text, int street) {
        int first = street;
        while (street - first < MOST_TOKENS_BEFORE) {
            boolean abbreviated =
                    text.isSymbol(first - 1, '.') && text.joined(first - 2) && text.length(first - 2) <= 2;
            int before = abbreviated ? first - 2 : first - 1;
            boolean name = abbreviated
                    || is("ROYAL", text, before)
                    || !NameLexicon.common(text.word(before))
                    || (!startsSentence(text, before) && NameLexicon.maybeGiven(text.word(before)));
            if (!text.capital(before) || (text.joined(first - 1) && !abbreviated) || !name) {
                break;
            }
            first = before;
        }
        return first;
    }

    private static boolean cue(Tokens text, int street) {
        for (int back = 1; back <= WORDS_TO_CUE; back++) {
            if (is("CUE", text, street - back)) {
                return true;
            }
            boolean within = text.isWord(street - back) || text.isSymbol(street - back, ':');
            if (!within) {
                return false;
            }
        }
        return false;
    }

    private static boolean ends(Tokens text, int number) {
        int after = HouseNumber.last(text, number) + 1;
        return (!text.isWord(after) && !text.isNumber(after)) || is("INSIDE", text, after);
    }

    /** «i Hasselbakken 9 solgt»: no noun that the number could count. */
    private static boolean goesOn(Tokens text, int after) {
        String word = text.word(after);
        return !text.capital(after) && (word.endsWith("t") || word.endsWith("de") || is("VERB", text, after));
    }

    private static boolean postalCode(Tokens text, int after) {
        int code = text.isSymbol(after, ',') || text.type(after) == Tokens.Type.BREAK ? after + 1 : after;
        return text.isNumber(code) && text.length(code) == 4 && text.capital(code + 1);
    }

    /** «221B Baker Street» */
    private static void english(Tokens text, Finds finds, int number) {
        int word = text.joined(number) && text.length(number + 1) == 1 ? number + 2 : number + 1;
        for (int names = 0; names < 3 && text.capital(word); names++, word++) {
            if (is("ENGLISH", text, word) && names > 0) {
                finds.take(Kind.ADDRESS, number, word);
                return;
            }
        }
        if (is("ENGLISH", text, word) && text.capital(word) && text.capital(word - 1)) {
            finds.take(Kind.ADDRESS, number, word);
        }
    }

    static boolean is(String kind, Tokens text, int token) {
        return text.isWord(token) && words(kind).contains(text.word(token));
    }

    private static Set<String> words(String kind) {
        return WordList.of(WORDS, kind);
    }
}
