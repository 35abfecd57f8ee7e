package no.innspill.redaction;

import java.util.Locale;
import java.util.Set;

/** What letters and digits together tell of a person: the ident of NAV's employees and the plate of a vehicle. */
final class Codes implements Finder {
    private static final int IDENT_DIGITS = 6;
    private static final int DIGITS = 5;
    /** Letters that no Norwegian plate has (Statens vegvesen), but for the vehicles on gas (GA). */
    private static final String NEVER_ON_PLATES = "GIMOQWÆØÅ";

    /** What stands for something else before five digits, unless a vehicle is spoken of. */
    private static final Set<String> SELDOM_PLATES =
            Set.of("AS", "DA", "SA", "TV", "RF", "SR", "KL", "CA", "PC", "NT", "BA", "HR", "SE", "FN", "PB");

    /** The same, unless a word for a plate stands right before. */
    private static final Set<String> HARDLY_PLATES = Set.of("NR", "KR", "EU", "NS", "EN");

    /** What stands before how many there are: parties, countries. */
    private static final Set<String> COUNTED = Set.of("AP", "SV", "SP", "US", "UK");

    private static final int WORDS_TO_EMPLOYEE = 8;

    @Override
    public void find(Tokens text, Finds finds) {
        for (int token = 0; token + 1 < text.size(); token++) {
            if (text.isWord(token) && text.isNumber(token + 1)) {
                if (ident(text, finds, token)) {
                    finds.take(Kind.NAV_IDENT, token, token + 1);
                } else if (plate(text, finds, token)) {
                    finds.take(Kind.PLATE, token, token + 1);
                } else if (groupedPlate(text, finds, token)) {
                    finds.take(Kind.PLATE, token, token + 2);
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
        boolean other = before.impersonal() || VehicleWords.errorBefore(text, token);
        if (letter < 'a' || letter > 'z' || (other && !coded(text, token))) {
            return false;
        }
        return text.joined(token) || before.is(Cue.IDENT);
    }

    /** «Min NAV-kontakt har kode B133094» */
    private static boolean coded(Tokens text, int token) {
        String word = text.word(token - 1);
        if (!text.joined(token) || !(word.startsWith("kode") || word.equals("code"))) {
            return false;
        }
        for (int back = 2; back <= WORDS_TO_EMPLOYEE && !text.ends(token - back); back++) {
            String before = text.word(token - back);
            boolean nav = before.equals("nav") || before.startsWith("nav-");
            if (nav || NameCue.of(before) == NameCue.TITLE || Cue.of(before) == Cue.IDENT) {
                return true;
            }
        }
        return false;
    }

    /** «DL 39 604», «RJ28 415»: the digits in two groups, as on the plate itself. */
    private static boolean groupedPlate(Tokens text, Finds finds, int token) {
        int last = token + 2;
        boolean form = text.length(token) == 2
                && text.length(token + 1) == 2
                && text.isNumber(last)
                && text.length(last) == DIGITS - 2
                && !text.joined(token + 1)
                && !text.isNumber(last + 1);
        String letters = text.word(token).toUpperCase(Locale.ROOT);
        if (!form
                || !text.allCapitals(token)
                || !onPlates(letters)
                || HARDLY_PLATES.contains(letters)
                || !free(text, token, last)
                || VehicleWords.errorBefore(text, token)) {
            return false;
        }
        Surroundings around = Surroundings.before(text, finds, token).andAfter(text, last);
        if (VehicleWords.before(text, token) || around.is(Cue.PLATE)) {
            return true;
        }
        boolean count = text.raw(last).equals("000") || COUNTED.contains(letters) || SELDOM_PLATES.contains(letters);
        return !around.impersonal() && (!count || VehicleWords.inSentence(text, token));
    }

    private static boolean plate(Tokens text, Finds finds, int token) {
        int digits = text.length(token + 1);
        if (text.length(token) != 2 || (digits != DIGITS && digits != DIGITS - 1) || !free(text, token)) {
            return false;
        }
        String letters = text.word(token).toUpperCase(Locale.ROOT);
        if (!onPlates(letters) || VehicleWords.errorBefore(text, token)) {
            return false;
        }
        Surroundings around = Surroundings.before(text, finds, token).andAfter(text, token + 1);
        boolean capitals = text.allCapitals(token);
        boolean beside = VehicleWords.before(text, token);
        boolean told = beside || around.is(Cue.PLATE);
        if (around.impersonal() && !beside) {
            return false;
        }
        if (HARDLY_PLATES.contains(letters)) {
            return capitals && digits == DIGITS && VehicleWords.plateBefore(text, token);
        }
        if (SELDOM_PLATES.contains(letters)) {
            return capitals && digits == DIGITS && (told || VehicleWords.inSentence(text, token));
        }
        if (told && (capitals || text.joined(token))) {
            return true;
        }
        return digits == DIGITS && (capitals || (beside && !ordinary(text.word(token))));
    }

    /** «bilen er 48216 kr verd», while «dr» counts nothing. */
    private static boolean ordinary(String word) {
        return NameLexicon.common(word) && !NameWord.HONORIFIC.is(word);
    }

    private static boolean onPlates(String letters) {
        return letters.equals("GA")
                || letters.chars().allMatch(c -> c >= 'A' && c <= 'Z' && NEVER_ON_PLATES.indexOf(c) < 0);
    }

    /** Whether letters and digits stand by themselves: in no longer code and no address on the web. */
    private static boolean free(Tokens text, int token) {
        return free(text, token, token + 1);
    }

    private static boolean free(Tokens text, int token, int last) {
        boolean before = text.joined(token - 1) && "-_/=#.&".indexOf(text.symbol(token - 1)) >= 0;
        boolean glued = text.joined(token - 1) && text.isNumber(token - 1);
        boolean after = text.joined(last)
                && (text.isWord(last + 1)
                        || ("-_/.".indexOf(text.symbol(last + 1)) >= 0
                                && text.joined(last + 1)
                                && (text.isNumber(last + 2) || text.isWord(last + 2))));
        return !before && !glued && !after;
    }
}
