package no.innspill.redaction;

import java.util.Set;

/** Dates: one that a word such as «født» stands beside is somebody's birth date, any other is left alone. */
final class BirthDate {
    private static final Set<String> MONTHS = WordList.words("months.txt");
    private static final int[] NONE = {};

    private BirthDate() {}

    static boolean month(String word) {
        return MONTHS.contains(word);
    }

    /** The first and the last token of the date around the first group, or nothing. */
    static int[] span(Tokens text, Groups groups) {
        if (numeric(groups)) {
            return new int[] {groups.first(), groups.last(3)};
        }
        return groups.length(0) <= 2 ? withMonth(text, groups.first()) : NONE;
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
