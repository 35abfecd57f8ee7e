package no.innspill.redaction;

import java.util.Locale;
import java.util.Set;

/** What letters and digits together tell of a person: the ident of NAV's employees and the plate of a vehicle. */
final class Codes implements Finder {
    private static final int IDENT_DIGITS = 6;
    /** Letters that no Norwegian plate has (Statens vegvesen), but for the vehicles on gas (GA). */
    private static final String NEVER_ON_PLATES = "GIMOQWÆØÅ";

    private static final Set<String> NO_PLATES = Set.of(
            "NR", "KR", "PB", "AS", "DA", "SA", "TV", "EU", "NS", "EN", "FN", "RF", "SR", "KL", "CA", "PC", "NT", "BA",
            "HR", "SE");

    @Override
    public void find(Tokens text, Finds finds) {
        for (int token = 0; token + 1 < text.size(); token++) {
            if (text.isWord(token) && text.isNumber(token + 1)) {
                if (ident(text, finds, token)) {
                    finds.take(Kind.NAV_IDENT, token, token + 1);
                } else if (plate(text, finds, token)) {
                    finds.take(Kind.PLATE, token, token + 1);
                }
            }
        }
    }

    private static boolean ident(Tokens text, Finds finds, int token) {
        if (text.length(token) != 1 || text.length(token + 1) != IDENT_DIGITS || !free(text, token)) {
            return false;
        }
        char letter = text.word(token).charAt(0);
        Surroundings before = Surroundings.before(text, finds, token);
        if (letter < 'a' || letter > 'z' || before.impersonal()) {
            return false;
        }
        return text.joined(token) || before.is(Cue.IDENT);
    }

    private static boolean plate(Tokens text, Finds finds, int token) {
        int digits = text.length(token + 1);
        if (text.length(token) != 2 || (digits != 5 && digits != 4) || !free(text, token)) {
            return false;
        }
        Surroundings around = Surroundings.before(text, finds, token).andAfter(text, token + 1);
        boolean form = letters(text.word(token).toUpperCase(Locale.ROOT)) && !around.impersonal();
        if (around.is(Cue.PLATE) && (text.joined(token) || text.allCapitals(token))) {
            return form;
        }
        return form && text.allCapitals(token) && digits == 5;
    }

    private static boolean letters(String letters) {
        if (NO_PLATES.contains(letters)) {
            return false;
        }
        return letters.equals("GA")
                || letters.chars().allMatch(c -> c >= 'A' && c <= 'Z' && NEVER_ON_PLATES.indexOf(c) < 0);
    }

    /** Whether letters and digits stand by themselves: in no longer code and no address on the web. */
    private static boolean free(Tokens text, int token) {
        boolean before = text.joined(token - 1) && "-_/=#.&".indexOf(text.symbol(token - 1)) >= 0;
        boolean glued = text.joined(token - 1) && text.isNumber(token - 1);
        boolean after = text.joined(token + 1)
                && (text.isWord(token + 2)
                        || ("-_/.".indexOf(text.symbol(token + 2)) >= 0
                                && text.joined(token + 2)
                                && (text.isNumber(token + 3) || text.isWord(token + 3))));
        return !before && !glued && !after;
    }
}
