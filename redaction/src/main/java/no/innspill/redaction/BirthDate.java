package no.innspill.redaction;

import java.util.Set;

/** Dates: one that a word such as «født» stands beside is somebody's birth date, any other is left alone. */
final class BirthDate {
    private static final Set<String> MONTHS = WordList.words("months.txt");
    private static final int[] NONE = {};

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
    private static final int MOST_NAMES = 4;

    /** Later dates are also of what happened lately. */
    private static final int LATEST_YEAR = 2015;

    private static final int LATEST_SHORT = 29;

    private BirthDate() {}

    /** The first and the last token of the date around the first group, or nothing. */
    static int[] span(Tokens text, Groups groups) {
        if (numeric(groups)) {
            return new int[] {groups.first(), groups.last(3)};
        }
        return groups.length(0) <= 2 ? withMonth(text, groups.first()) : NONE;
    }

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
        if (!fullYear(text, date[1])) {
            return false;
        }
        for (int back = 1; back <= WORDS_TO_SUBJECT && !text.ends(date[0] - back); back++) {
            if (RIGHT.contains(text.word(date[0] - back))) {
                return true;
            }
        }
        return false;
    }

    /** «Eldbjørg Lunde Rønnekleiv, 03.11.42,»: of a year in which those were born who write or are written about, right after a full name. */
    static boolean namedBefore(Tokens text, Finds finds, int[] date) {
        int name = ",(".indexOf(text.symbol(date[0] - 1)) >= 0 ? date[0] - 2 : date[0] - 1;
        boolean closed = !text.isWord(date[1] + 1) && !text.isNumber(date[1] + 1);
        if (!closed || !text.isNumber(date[1]) || !longAgo(text.raw(date[1]))) {
            return false;
        }
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

    private static boolean numeric(Groups groups) {
        if (groups.count() < 3) {
            return false;
        }
        boolean evenly = groups.separator(0) == groups.separator(1);
        if (groups.shape(4, 2, 2)) {
            return evenly && date(groups.digits(2, 3), groups.digits(1, 2));
        }
        if (groups.length(0) > 2 || groups.length(1) > 2 || !(evenly || groups.separator(0) == '/')) {
            return false;
        }
        boolean year =
                groups.length(2) == 4 || (groups.length(2) == 2 && (groups.separator(0) != ' ' || groups.count() == 3));
        return year && date(groups.digits(0, 1), groups.digits(1, 2));
    }

    /** A date without anything between day, month and year; the same digits are other things too, unless a word tells. */
    static boolean compact(Groups groups) {
        String digits = groups.digits(0, 1);
        return switch (digits.length()) {
            case 6 -> date(digits.substring(0, 2), digits.substring(2, 4));
            case 8 ->
                date(digits.substring(0, 2), digits.substring(2, 4))
                        || date(digits.substring(6), digits.substring(4, 6));
            default -> false;
        };
    }

    private static boolean date(String day, String month) {
        return within(day, 31) && within(month, 12);
    }

    private static boolean within(String digits, int most) {
        int value = Integer.parseInt(digits);
        return value >= 1 && value <= most;
    }

    /** «12. mars 1985», «12 March», «March 12, 1985». */
    private static int[] withMonth(Tokens text, int day) {
        int next = text.isSymbol(day + 1, '.') ? day + 2 : day + 1;
        if (ordinal(text, day)) {
            next = day + 2;
        }
        if (text.word(next).equals("of")) {
            next++;
        }
        if (MONTHS.contains(text.word(next))) {
            int dot = text.isSymbol(next + 1, '.') || text.isSymbol(next + 1, ',') ? next + 2 : next + 1;
            return new int[] {day, year(text, dot) ? dot : next};
        }
        if (MONTHS.contains(text.word(day - 1))) {
            int after = ordinal(text, day) ? day + 1 : day;
            int year = text.isSymbol(after + 1, ',') ? after + 2 : after + 1;
            return new int[] {day - 1, year(text, year) ? year : after};
        }
        return NONE;
    }

    private static boolean ordinal(Tokens text, int day) {
        return text.joined(day)
                && text.length(day + 1) == 2
                && switch (text.word(day + 1)) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
    }

    private static boolean year(Tokens text, int token) {
        return text.isNumber(token) && (text.length(token) == 4 || text.length(token) == 2);
    }
}
