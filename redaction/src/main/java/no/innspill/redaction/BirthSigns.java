package no.innspill.redaction;

import java.util.Set;

/** What beside a date, other than a word such as «født» before it, tells that somebody was born then. A date is its first and its last token. */
final class BirthSigns {
    /** What puts right what was said of a date in the sentence before. */
    private static final Set<String> RIGHT = Set.of(
            "skal",
            "skulle",
            "riktig",
            "riktige",
            "rett",
            "rette",
            "korrekt",
            "korrekte",
            "egentlig",
            "eigentleg",
            "should",
            "correct",
            "actually",
            "really",
            "right");

    private static final int WORDS_TO_SUBJECT = 8;
    private static final int WORDS_TO_TELLING = 4;
    private static final int MOST_NAMES = 4;

    /** Later dates are also of what happened lately. */
    private static final int LATEST_YEAR = 2015;

    private static final int LATEST_SHORT = 29;

    private BirthSigns() {}

    /** «02.11.1938 fødd»: with nothing after the word that it could belong to. */
    static boolean bornAfter(Tokens text, int last) {
        boolean born = switch (text.word(last + 1)) {
            case "født", "fødd", "fødde", "fødte" -> true;
            default -> false;
        };
        return born && !text.capital(last + 1) && !text.isNumber(last + 2) && !text.isSymbol(last + 2, ':');
    }

    /** «er ført som 1. januar»: a day without a year that a register has, and nobody's. */
    static boolean asWritten(Tokens text, int[] date) {
        return date[0] == date[1] - 1 - (text.isSymbol(date[0] + 1, '.') ? 1 : 0)
                && !text.isNumber(date[1])
                && NameWord.AS.is(text.word(date[0] - 1));
    }

    /** «Den skal være 17.10.1968», where the sentence before tells of what. */
    static boolean put(Tokens text, int[] date) {
        boolean shortYear = text.isNumber(date[0]) && text.isNumber(date[1]) && longAgo(text.raw(date[1]));
        if (!fullYear(text, date[1]) && !(shortYear && date[1] > date[0])) {
            return false;
        }
        return right(text, date[0]);
    }

    /** Whether something is put right in the sentence before the token. */
    static boolean right(Tokens text, int first) {
        for (int back = 1; back <= WORDS_TO_SUBJECT && !text.ends(first - back); back++) {
            if (RIGHT.contains(text.word(first - back))) {
                return true;
            }
        }
        return false;
    }

    /** «Mohamed Abdi Warsame, b. 14.08.1987» */
    static boolean shortened(Tokens text, int[] date) {
        return text.isSymbol(date[0] - 1, '.')
                && text.word(date[0] - 2).equals("b")
                && ",(".indexOf(text.symbol(date[0] - 3)) >= 0
                && text.isNumber(date[1])
                && longAgo(text.raw(date[1]));
    }

    /** «17.10.1968 er riktig fødselsdato» */
    static boolean toldAfter(Tokens text, int[] date) {
        if (!fullYear(text, date[0]) && !fullYear(text, date[1])) {
            return false;
        }
        for (int ahead = 1; ahead <= WORDS_TO_TELLING && text.isWord(date[1] + ahead); ahead++) {
            if (dateOfBirth(text.word(date[1] + ahead))) {
                return true;
            }
        }
        return false;
    }

    /** «My birthdate, 2 May 1971, is printed» */
    static boolean apposed(Tokens text, int[] date) {
        int before = date[0] - 2;
        int word = NameWord.POSSESSIVE.is(text.word(before)) ? before - 1 : before;
        return text.isSymbol(date[0] - 1, ',') && dateOfBirth(text.word(word));
    }

    private static boolean dateOfBirth(String word) {
        return word.startsWith("fødselsda")
                || word.startsWith("fødeda")
                || word.startsWith("birth")
                || word.equals("dob");
    }

    /** «Sigurd Lian 120845»: six digits of a day right after a full name. */
    static boolean compactAfterName(Tokens text, Finds finds, Groups groups) {
        return groups.length(0) == 6
                && BirthDate.compact(groups)
                && Integer.parseInt(text.raw(groups.first()).substring(4)) > LATEST_SHORT
                && text.isWord(groups.first() - 1)
                && name(text, finds, groups.first() - 1);
    }

    /** «Eldbjørg Lunde Rønnekleiv, 03.11.42,»: of a year in which those were born who write or are written about, right after a full name. */
    static boolean namedBefore(Tokens text, Finds finds, int[] date) {
        int name = ",(".indexOf(text.symbol(date[0] - 1)) >= 0 ? date[0] - 2 : date[0] - 1;
        boolean closed = !text.isWord(date[1] + 1) && !text.isNumber(date[1] + 1);
        if (!closed || !text.isNumber(date[1]) || !longAgo(text.raw(date[1]))) {
            return false;
        }
        return name(text, finds, name);
    }

    private static boolean name(Tokens text, Finds finds, int name) {
        return finds.kindOf(name) == Kind.NAME
                || (text.capital(name)
                        && text.capital(name - 1)
                        && !NameLexicon.goesOnNoName(text.word(name))
                        && named(text, name));
    }

    private static boolean named(Tokens text, int last) {
        int first = last;
        while (text.capital(first - 1) && last - first < MOST_NAMES) {
            first--;
        }
        for (int token = first; token < last; token++) {
            if (NameLexicon.given(text.word(token))) {
                return true;
            }
        }
        return NameLexicon.surname(text.word(last)) && !NameLexicon.startsNoName(text.word(first));
    }

    private static boolean fullYear(Tokens text, int token) {
        return text.isNumber(token) && text.length(token) == 4;
    }

    private static boolean longAgo(String year) {
        int value = Integer.parseInt(year);
        return year.length() == 4 ? value >= 1900 && value <= LATEST_YEAR : year.length() == 2 && value > LATEST_SHORT;
    }
}
