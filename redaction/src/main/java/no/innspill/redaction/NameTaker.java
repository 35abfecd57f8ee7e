package no.innspill.redaction;

/** Takes what was read as a name, unless what stands around it says that it is a company, a street or whom all know. */
final class NameTaker {
    private static final int NONE = Names.NONE;
    private static final int MOST_OF_A_COMPANY = 4;

    private final Tokens text;
    private final Finds finds;
    private final NameReader reader;

    NameTaker(Tokens text, Finds finds, NameReader reader) {
        this.text = text;
        this.finds = finds;
        this.reader = reader;
    }

    /** Takes a name, and those that follow it in a row: «Lea, Emil og Sara»; the last token taken, or looked at and left. */
    int take(int first, int last) {
        if (last < first) {
            return NONE;
        }
        int from = first;
        int until = last;
        while (!company(from, until) && !NoPersons.named(text, from, until)) {
            finds.take(Kind.NAME, from, until);
            int next = nextInRow(until) ? reader.capitals(until + 2) : lowerInRow(from, until);
            if (next == NONE || namedAfter(until + 2, next)) {
                break;
            }
            from = until + 2;
            until = next;
        }
        return until;
    }

    /** A listed given name, alone or with more, or at least two words with capitals. */
    int known(int first) {
        if (!text.capital(first)) {
            return NONE;
        }
        String word = text.word(first);
        int last = NameLexicon.given(word) ? reader.capitals(first) : NONE;
        if (last == NONE && NameLexicon.maybeGiven(word)) {
            last = reader.fullName(first);
        }
        boolean within = NameLexicon.givenWithinSentence(word) && !NameWord.LOCATIVE.is(text.word(first - 1));
        if (last == NONE && within && !text.shouted(first)) {
            last = reader.capitals(first);
        }
        return namedAfter(first, last) ? NONE : take(first, last);
    }

    /** «Fridtjof Nansens plass», «Rose Street», «Kong Harald», «Kari Traa-butikken» */
    boolean namedAfter(int first, int last) {
        int next = text.isSymbol(last + 1, '\'') ? last + 2 : last + 1;
        return last != NONE
                && (NameWord.NAMED_AFTER.is(text.word(next))
                        || (last > first && text.word(last).endsWith("s") && NameEnding.NAMED_AFTER.of(text.word(next)))
                        || (last > first
                                && NameWord.NAMED_AFTER.is(text.word(last))
                                && !NameLexicon.listedSurname(text.word(last))
                                && !signedWithDash(first, last))
                        || NameWord.ROYAL.is(text.word(text.isSymbol(first - 1, '.') ? first - 2 : first - 1))
                        || NoPersons.named(text, first, last)
                        || (text.capital(last + 1) && reader.compound(last + 1)));
    }

    /** «Hyun-woo Park», which ends the text */
    private boolean signedWithDash(int first, int last) {
        String word = text.word(first);
        return word.indexOf('-') > 0 && NameLexicon.givenAsIs(word) && last + 1 >= text.size();
    }

    private boolean nextInRow(int last) {
        boolean two = NameWord.AND.is(text.word(last + 1)) || text.isSymbol(last + 1, '&');
        boolean more = text.isSymbol(last + 1, ',') && NameLexicon.givenWithinSentence(text.word(last + 2));
        return (more || two) && text.capital(last + 2) && NameLexicon.maybeGiven(text.word(last + 2));
    }

    /** «både janne og trude hos dere» */
    private int lowerInRow(int first, int last) {
        boolean row = !text.capital(first) && NameWord.AND.is(text.word(last + 1));
        return row && NameLexicon.givenInLowerCase(text.word(last + 2)) ? reader.lower(last + 2) : NONE;
    }

    /** «Rose & May Flowers»: of the words with capitals, one makes a company. */
    private boolean companyEnds(int first) {
        for (int token = first; token < first + MOST_OF_A_COMPANY && (token == first || text.capital(token)); token++) {
            if (NameWord.COMPANY.is(text.word(token))) {
                return true;
            }
        }
        return false;
    }

    /** «Kari Traa AS», «Hansen & Sønn», «Olav Thon Gruppen» and whom the state is led by: no private person. */
    private boolean company(int first, int last) {
        return NameWord.COMPANY.is(text.word(last))
                || (NameWord.COMPANY.is(text.word(last + 1))
                        && (text.capital(last + 1) || text.word(last + 1).startsWith("as")))
                || (text.isSymbol(last + 1, '&') && companyEnds(last + 2))
                || NameLexicon.minister(text.word(first - 1));
    }
}
