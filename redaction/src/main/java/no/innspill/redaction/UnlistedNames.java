package no.innspill.redaction;

/** Full names of which no given name is known: told by the surname, by initials, or by what only people do. */
final class UnlistedNames {
    private static final int MOST_AFTER_FIRST = 2;
    private static final int WORDS_TO_PERSON = 8;

    private final Tokens text;

    UnlistedNames(Tokens text) {
        this.text = text;
    }

    /** Whether the words with capitals, of which the first is no known given name, are somebody's. */
    boolean name(int first, int last) {
        if (initial(first)) {
            return initials(first, last);
        }
        if (last > first && shortened(first)) {
            return surname(text.word(last));
        }
        if (last == first || !plausible(first, last)) {
            return false;
        }
        String surname = text.word(last);
        boolean acts = NameWord.PERSON_VERB.is(text.word(last + 1)) && !NameWord.PREPOSITION.is(text.word(first - 1));
        boolean listed = NameLexicon.surname(surname) && !NameLexicon.maybeGiven(surname);
        if (within(first)) {
            boolean place = NameWord.LOCATIVE.is(text.word(first - 1));
            return listed || acts || (!place && NameLexicon.surnameByEnding(surname));
        }
        boolean shaped = listed || NameLexicon.surnameByEnding(surname) || NameEnding.GIVEN.of(text.word(first));
        return shaped && (acts || opened(first) || signed(first, last));
    }

    /** «The man at the counter, Stig, was rude»: one word between commas, after a word for a person. */
    boolean apposed(int token, int last) {
        if (!text.isSymbol(token - 1, ',') || !text.isSymbol(last + 1, ',')) {
            return false;
        }
        boolean known = NameLexicon.maybeGiven(text.word(token));
        for (int back = 2;
                back <= WORDS_TO_PERSON && (text.isWord(token - back) || text.isNumber(token - back));
                back++) {
            String word = text.word(token - back);
            boolean where = NameWord.PREPOSITION.is(text.word(token - back - 1)); // «inspektøren på skolen»
            if ((NameWord.THING.is(word) && !where) || (!known && text.capital(token - back))) {
                return false;
            }
            if (NameWord.PERSON.is(word)
                    || NameCue.of(word) == NameCue.TITLE
                    || NameEnding.OCCUPATION.of(word)
                    || NameEnding.KIN.of(word)) {
                return true;
            }
        }
        return false;
    }

    /** «foreldre til Mio»: one word with a capital after whose parents are told of. */
    boolean child(int token, int last) {
        return last == token
                && NameWord.PARENT.is(text.word(token - 2))
                && NameWord.OF.is(text.word(token - 1))
                && !text.allCapitals(token)
                && !NameLexicon.place(text.word(token));
    }

    /** «M. Thorkildsen», «K.A. Hansen»; not «B. Krav til søknaden». */
    private boolean initials(int first, int last) {
        int name = first;
        while (name <= last && initial(name)) {
            name += 2;
        }
        if (name > last || text.length(name) < 3 || NameLexicon.goesOnNoName(text.word(name))) {
            return false;
        }
        String surname = text.word(last);
        boolean known = surname(surname);
        boolean led = text.isSymbol(first - 1, ':')
                || text.isSymbol(first - 1, '(')
                || NameWord.TOWARDS.is(text.word(first - 1))
                || NameCue.of(text.word(first - 1)) != null
                || asked(first)
                || (dashed(first) && endsText(last));
        boolean acts = NameWord.IS.is(text.word(last + 1)) || NameWord.PERSON_VERB.is(text.word(last + 1));
        return known || led || (name > first + 2 && (text.isWord(first - 1) || acts));
    }

    /** «Kven er S. Aarflot?» */
    private boolean asked(int first) {
        return NameWord.IS.is(text.word(first - 1))
                && switch (text.word(first - 2)) {
                    case "hvem", "kven", "who" -> true;
                    default -> false;
                };
    }

    private static boolean surname(String word) {
        return NameLexicon.surname(word) || NameLexicon.surnameByEnding(word);
    }

    /** «Joh. Fredr. Lunde», while «St. Hanshaugen» is a place. */
    private boolean shortened(int token) {
        String word = text.word(token);
        return NameWord.SHORTENED.is(word) && !NameLexicon.common(word) && text.isSymbol(token + 1, '.');
    }

    private boolean initial(int token) {
        return text.length(token) == 1 && text.capital(token) && text.isSymbol(token + 1, '.');
    }

    private boolean plausible(int first, int last) {
        return last - first <= MOST_AFTER_FIRST
                && !text.shouted(first)
                && !text.allCapitals(first)
                && !text.allCapitals(last)
                && !NameWord.COMPASS.is(text.word(first))
                && !NameLexicon.place(text.word(first))
                && !NameEnding.OCCUPATION.of(text.word(first))
                && !NameEnding.OF_A_COUNTRY.of(text.word(first))
                && !NameLexicon.minister(text.word(first))
                && NameCue.of(text.word(first)) == null;
    }

    private boolean within(int first) {
        return text.isWord(first - 1) && !text.capital(first - 1);
    }

    /** «Ny eier: Thi Hoa Pham», «Her bur Hallgrim Øyen (eigar)» */
    private boolean opened(int first) {
        return text.isSymbol(first - 1, ':') || text.isSymbol(first - 1, ',') || text.isSymbol(first - 1, '(');
    }

    /** Alone on the last line. */
    private boolean signed(int first, int last) {
        return first > 0 && (text.ends(first - 1) || dashed(first)) && endsText(last);
    }

    /** «- M. Abernathy», at the start of a line or after a sentence. */
    private boolean dashed(int first) {
        return text.isSymbol(first - 1, '-') && text.ends(first - 2) && first > 1;
    }

    private boolean endsText(int last) {
        return last + 1 >= text.size() || (last + 2 == text.size() && text.isSymbol(last + 1, '.'));
    }
}
