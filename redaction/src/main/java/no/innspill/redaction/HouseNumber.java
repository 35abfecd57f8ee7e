package no.innspill.redaction;

/** The number of a house as it stands after a street's name: with its letter, to the other end of a range, with the dwelling. */
final class HouseNumber {
    static final int MOST_DIGITS = 3;
    private static final int MOST_DWELLING_DIGITS = 4;
    private static final int MOST_TO_START = 30;

    /** Letters that are no words where something else follows. */
    private static final String NO_WORDS = "bcdfgh";

    /** Letters that are words as well, where a sign closes the number. */
    private static final String CLOSED = "abcdefghjk";

    private HouseNumber() {}

    /** Whether the number can be a house's: it is whole, and counts nothing. */
    static boolean at(Tokens text, int number) {
        char after = text.symbol(number + 1);
        boolean decimals = ".,:".indexOf(after) >= 0
                && text.joined(number)
                && text.joined(number + 1)
                && text.isNumber(number + 2);
        boolean ordinal =
                after == '.' && !text.joined(number + 1) && text.isWord(number + 2) && !text.capital(number + 2);
        boolean lower = startsInLowerCase(text, number);
        boolean date = ordinal
                && (!lower || BirthDate.month(text.word(number + 2)) || Addresses.is("COUNTED", text, number + 2));
        boolean letter = text.joined(number)
                && text.isWord(number + 1)
                && text.length(number + 1) > 1
                && !range(text, number + 1);
        boolean counts = Addresses.is("UNIT", text, number + 1)
                && !text.word(number + 1).equals("og")
                && text.length(number + 1) > 0
                && !(text.joined(number) && text.length(number + 1) == 1);
        return !decimals && !date && !letter && !counts && after != '%';
    }

    /** Whether who writes starts sentences without capitals. */
    private static boolean startsInLowerCase(Tokens text, int number) {
        for (int back = 1; back <= MOST_TO_START; back++) {
            int before = number - back;
            if (text.ends(before - 1)) {
                return text.isWord(before) && !text.capital(before);
            }
        }
        return false;
    }

    /** «4c», «4 c», «120 leil 4» */
    static boolean lettered(Tokens text, int number) {
        return letter(text, number) > number || dwelling(text, number) > number;
    }

    /** The last token of the house number. */
    static int last(Tokens text, int number) {
        int last = letter(text, number);
        if (last == number
                && text.joined(number)
                && text.isSymbol(number + 1, '-')
                && text.isNumber(number + 2)
                && text.length(number + 2) <= MOST_DIGITS) {
            last += 2;
        }
        return dwelling(text, last);
    }

    /** The letter of the house, or the number itself where it has none. */
    private static int letter(Tokens text, int number) {
        int letter = number + 1;
        if (!text.isWord(letter)) {
            return number;
        }
        if (text.joined(number) || range(text, letter)) {
            return letter;
        }
        if (text.length(letter) != 1 || text.isNumber(number + 2)) {
            return number;
        }
        boolean capital = text.capital(letter) && !Addresses.is("INSIDE", text, letter);
        boolean small = NO_WORDS.contains(text.word(letter)) && (!text.joined(letter) || closed(text, letter));
        boolean led = text.word(letter).equals("a")
                && (Addresses.is("INSIDE", text, letter + 1) || Addresses.is("VERB", text, letter + 1));
        boolean closed = CLOSED.contains(text.word(letter)) && closed(text, letter);
        return capital || small || led || closed ? letter : number;
    }

    /** «6 a-b» */
    private static boolean range(Tokens text, int token) {
        return text.length(token) == 3
                && text.charAt(token, 1) == '-'
                && CLOSED.indexOf(text.word(token).charAt(0)) >= 0;
    }

    private static boolean closed(Tokens text, int letter) {
        return text.type(letter + 1) == Tokens.Type.BREAK
                || (",.!?;:)".indexOf(text.symbol(letter + 1)) >= 0 && !text.joined(letter + 1))
                || (text.isSymbol(letter + 1, ')') || text.isSymbol(letter + 1, ','));
    }

    /** The token that the dwelling ends at: «H0203», «leil. 304», «3 etg.»; the one before it where there is none. */
    private static int dwelling(Tokens text, int last) {
        int first = text.isSymbol(last + 1, ',') ? last + 2 : last + 1;
        boolean registered = text.length(first) == 1
                && text.isWord(first)
                && "hukl".contains(text.word(first))
                && text.joined(first)
                && text.isNumber(first + 1)
                && text.length(first + 1) == MOST_DWELLING_DIGITS;
        if (registered) {
            return first + 1;
        }
        if (Addresses.is("DWELLING", text, first)) {
            int number = text.isSymbol(first + 1, '.') ? first + 2 : first + 1;
            boolean numbered = text.isNumber(number) && text.length(number) <= MOST_DWELLING_DIGITS;
            return numbered ? number : last;
        }
        if (text.isNumber(first) && text.length(first) <= 2) {
            int floor = text.isSymbol(first + 1, '.') ? first + 2 : first + 1;
            if (Addresses.is("FLOOR", text, floor)) {
                boolean goesOn = text.isSymbol(floor + 1, '.') && !text.capital(floor + 2) && floor + 2 < text.size();
                return goesOn && text.type(floor + 2) != Tokens.Type.BREAK ? floor + 1 : floor;
            }
        }
        return last;
    }
}
