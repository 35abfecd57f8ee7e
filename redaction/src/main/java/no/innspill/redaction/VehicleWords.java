package no.innspill.redaction;

import java.util.Map;
import java.util.Set;

/** Words that tell that a vehicle or its plate is spoken of, which letters and digits alone leave open. They are in {@code vehicles.txt}. */
final class VehicleWords {
    private static final Map<String, Set<String>> WORDS = WordList.kinds("vehicles.txt");
    private static final Set<String> VEHICLES = WordList.of(WORDS, "VEHICLE");
    private static final Endings VEHICLE_ENDINGS = new Endings(WordList.of(WORDS, "VEHICLE_ENDING"));
    private static final Set<String> PLATES = WordList.of(WORDS, "PLATE");
    private static final Endings PLATE_ENDINGS = new Endings(WordList.of(WORDS, "PLATE_ENDING"));
    private static final Set<String> ERRORS = WordList.of(WORDS, "ERROR");

    /** «Bilen med skilt nr. AB 12345» */
    private static final int WORDS_TO_PLATE = 3;

    private static final int MOST_TOKENS = 16;

    private VehicleWords() {}

    /** Whether a word for a vehicle or its plate stands right before the token, or little between. */
    static boolean before(Tokens text, int token) {
        for (int back = 1; back <= WORDS_TO_PLATE; back++) {
            if (told(text.word(token - back))) {
                return true;
            }
            if (!text.isWord(token - back) && ":.(,".indexOf(text.symbol(token - back)) < 0) {
                return false;
            }
        }
        return false;
    }

    /** «skilt KR 40067»: with nothing between. */
    static boolean plateBefore(Tokens text, int token) {
        return plate(text.word(":.".indexOf(text.symbol(token - 1)) >= 0 ? token - 2 : token - 1));
    }

    /** Whether a word for it stands in the sentence. */
    static boolean inSentence(Tokens text, int token) {
        for (int back = token - 1; back >= token - MOST_TOKENS && !text.ends(back); back--) {
            if (told(text.word(back))) {
                return true;
            }
        }
        for (int ahead = token + 1; ahead <= token + MOST_TOKENS && !text.ends(ahead); ahead++) {
            if (told(text.word(ahead))) {
                return true;
            }
        }
        return false;
    }

    /** «Feilkode FK20417», «Error: E104233» */
    static boolean errorBefore(Tokens text, int token) {
        return ERRORS.contains(text.word(":(".indexOf(text.symbol(token - 1)) >= 0 ? token - 2 : token - 1));
    }

    private static boolean told(String word) {
        return plate(word) || VEHICLES.contains(word) || (VEHICLE_ENDINGS.of(word) && !word.endsWith("mobilen"));
    }

    private static boolean plate(String word) {
        return PLATES.contains(word) || PLATE_ENDINGS.of(word);
    }
}
