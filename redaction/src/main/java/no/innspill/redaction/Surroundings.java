package no.innspill.redaction;

import org.jspecify.annotations.Nullable;

/**
 * What the words around a number tell about it.
 *
 * @param nearest what the nearest telling word says it is; never FILLER, PERSONAL or OFFICE, and NUMBER only
 *     where nothing tells whose or of what
 * @param office whether a public office stands before it
 * @param personal whether it is said to be somebody's own
 */
record Surroundings(@Nullable Cue nearest, boolean office, boolean personal) {
    private static final int WORDS_BACK = 7;
    private static final int UNKNOWN_WORDS_BACK = 4;
    /** A case or an amount is told of a number right beside it. */
    private static final int UNKNOWN_WORDS_TO_CASE = 1;

    private static final int UNKNOWN_WORDS_TO_BIRTH = 2;
    private static final int WORDS_AHEAD = 5;
    private static final int WORDS_TO_OFFICE = 3;
    private static final int LONGEST_ABBREVIATION = 5;

    /** Reads what stands before the token. */
    static Surroundings before(Tokens text, Finds finds, int first) {
        Back back = new Back(text, finds);
        back.read(first);
        Cue nearest = back.nearest == null && back.number ? Cue.NUMBER : back.nearest;
        return new Surroundings(nearest, back.office, back.personal);
    }

    /** The same, with what stands after the last token where nothing before it told. */
    Surroundings andAfter(Tokens text, int last) {
        return nearest != null && nearest != Cue.NUMBER ? this : after(ahead(text, last));
    }

    private Surroundings after(@Nullable Cue ahead) {
        return ahead == null ? this : new Surroundings(ahead, office, personal);
    }

    /** Whether a word right after the number says that it is an office's: «(sentralbordet)», «til kommunen». */
    static boolean officeAfter(Tokens text, int last) {
        boolean to = text.isSymbol(last + 1, '(')
                || switch (text.word(last + 1)) {
                    case "til", "hos", "to", "at" -> true;
                    default -> false;
                };
        if (!to) {
            return false;
        }
        for (int token = last + 2; token < last + 2 + WORDS_TO_OFFICE && text.isWord(token); token++) {
            if (Cue.of(text.word(token)) == Cue.OFFICE) {
                return true;
            }
        }
        return false;
    }

    boolean is(Cue cue) {
        return nearest == cue;
    }

    /** Whether it is told to be something that is nobody's personal data. */
    boolean impersonal() {
        return nearest == Cue.CASE || nearest == Cue.MONEY || nearest == Cue.ORG;
    }

    private static @Nullable Cue ahead(Tokens text, int last) {
        int token = last + 1;
        if (text.isSymbol(token, ',') && text.isSymbol(token + 1, '-')) {
            return Cue.MONEY;
        }
        if (text.isSymbol(token, '%')) {
            return Cue.MONEY;
        }
        boolean number = false;
        boolean personal = false;
        for (int words = 0; words < WORDS_AHEAD; token++) {
            if (text.isWord(token)) {
                Cue cue = Cue.of(text.word(token));
                if (cue == Cue.MONEY) {
                    return words == 0 ? cue : null;
                }
                if (cue == null || cue == Cue.CASE || cue == Cue.ORG || cue == Cue.OFFICE || cue == Cue.LIMIT) {
                    return null;
                }
                number |= cue == Cue.NUMBER;
                personal |= cue == Cue.PERSONAL;
                if (number && personal) {
                    return Cue.PHONE;
                }
                if (cue != Cue.FILLER && cue != Cue.NUMBER && cue != Cue.PERSONAL && cue != Cue.BIRTH) {
                    return cue;
                }
                words++;
            } else if (!text.isSymbol(token, '(') && !text.isSymbol(token, ',')) {
                return null;
            }
        }
        return null;
    }

    /** Goes back through the sentence until the number is explained. */
    private static final class Back {
        private final Tokens text;
        private final Finds finds;
        private @Nullable Cue nearest;
        private boolean office;
        private boolean personal;
        private boolean number;
        private boolean comma;
        private int unknown;

        Back(Tokens text, Finds finds) {
            this.text = text;
            this.finds = finds;
        }

        void read(int first) {
            int words = 0;
            for (int token = first - 1; token >= 0 && words < WORDS_BACK; token--) {
                switch (text.type(token)) {
                    case WORD -> {
                        words++;
                        if (amount(token, first)
                                || !goOn(message(token, first) ? Cue.PHONE : Cue.of(text.word(token)))) {
                            return;
                        }
                    }
                    case SYMBOL -> {
                        if (endsSentence(token)) {
                            return;
                        }
                        comma |= text.isSymbol(token, ',');
                    }
                    case BREAK -> {
                        if (words > 0 || !(text.isSymbol(token - 1, ':') || shortLine(token))) {
                            return;
                        }
                    }
                    case NUMBER, MARK -> {
                        if (!another(token, first)) {
                            inherit(token);
                            return;
                        }
                        words++;
                    }
                }
            }
        }

        /** «4 500 kr på 1720 83 84716»: the currency belongs to the number before it. */
        private boolean amount(int token, int first) {
            return token < first - 1 && text.isNumber(token - 1) && Cue.of(text.word(token)) == Cue.MONEY;
        }

        /** «sende melding på 98114720» */
        private boolean message(int token, int first) {
            String to = text.word(first - 1);
            boolean sent =
                    text.word(token).equals("melding") || text.word(token).equals("snap");
            return sent && token == first - 2 && (to.equals("på") || to.equals("til"));
        }

        /** «Ordre 45678901 og 45678902»: another number of the kind, which the same word tells of. */
        private boolean another(int token, int first) {
            return nearest == null
                    && unknown == 0
                    && text.isWord(token + 1)
                    && finds.kindOf(token) == null
                    && text.length(token) == text.length(first);
        }

        /** «Telefon» alone on the line before. */
        private boolean shortLine(int token) {
            return text.isWord(token - 1) && text.type(token - 2) == Tokens.Type.BREAK;
        }

        /** Takes in what a word says; false when the number is explained. */
        private boolean goOn(@Nullable Cue cue) {
            if (cue == null) {
                unknown++;
                return unknown <= UNKNOWN_WORDS_BACK;
            }
            return switch (cue) {
                case FILLER -> true;
                case PERSONAL -> {
                    personal = true;
                    own();
                    yield true;
                }
                case NUMBER -> {
                    number = true;
                    own();
                    yield true;
                }
                case OFFICE -> {
                    office |= !personal;
                    yield true;
                }
                case PHONE -> {
                    nearest = nearest == null ? cue : nearest;
                    yield true;
                }
                case CASE, MONEY, ORG -> {
                    if (nearest == null && !comma && unknown <= UNKNOWN_WORDS_TO_CASE) {
                        nearest = cue;
                    }
                    yield false;
                }
                case LIMIT -> false;
                case BIRTH -> {
                    nearest = nearest == null && !comma && unknown <= UNKNOWN_WORDS_TO_BIRTH ? cue : nearest;
                    yield false;
                }
                case ACCOUNT, CARD, NATIONAL, PLATE, IDENT -> {
                    nearest = nearest == null ? cue : nearest;
                    yield false;
                }
            };
        }

        private void own() {
            if (number && personal && nearest == null) {
                nearest = Cue.PHONE;
            }
        }

        /** «22 12 34 56 eller 69 12 34 56»: the second is what the first was. */
        private void inherit(int token) {
            if (nearest == null && unknown == 0 && finds.kindOf(token) == Kind.PHONE) {
                nearest = Cue.PHONE;
            }
        }

        /** «vedtaket. Rett er» */
        private boolean noAbbreviation(int word) {
            return text.length(word) > LONGEST_ABBREVIATION && text.capital(word + 2) && !text.allCapitals(word + 2);
        }

        /** A full stop ends a sentence, but not after an abbreviation such as «tlf.». */
        private boolean endsSentence(int token) {
            return switch (text.symbol(token)) {
                case '!', '?', ';' -> true;
                case '.' -> !text.joined(token) && (Cue.of(text.word(token - 1)) == null || noAbbreviation(token - 1));
                default -> false;
            };
        }
    }
}
