package no.innspill.redaction;

/** Names in lower case that nothing introduces: «kjellaug sandvik», «tom erik her,», and what a text is signed with. */
final class LowerNames {
    private static final int NONE = Names.NONE;
    private static final int SHORTEST_SURNAME = 6;
    private static final int MOST_WORDS = 4;

    /** «hei og hallo, kari her» */
    private static final int LAST_OPENING = 4;

    private final Tokens text;
    private final LowerParts parts;
    private final NameReader reader;
    private final NameTaker taker;
    private final UnlistedNames unlisted;
    private final SingleNames single;

    LowerNames(
            Tokens text, Finds finds, NameReader reader, NameTaker taker, UnlistedNames unlisted, SingleNames single) {
        this.text = text;
        this.parts = new LowerParts(text, finds);
        this.reader = reader;
        this.taker = taker;
        this.unlisted = unlisted;
        this.single = single;
    }

    /** Takes the name that starts at the token; the last token of it, or -1. */
    int at(int token) {
        int last = token + MOST_WORDS >= text.size() - 1 ? signature(token) : NONE;
        if (last == NONE && token <= LAST_OPENING) {
            last = here(token);
        }
        if (last == NONE && text.isSymbol(token - 1, ',')) {
            last = apposed(token);
        }
        if (last != NONE) {
            return taker.take(token, last);
        }
        return mistaken(token) ? taker.take(token, token) : listed(token);
    }

    /** «kjellaug sandvik»: a given name and a surname, both known. */
    private int listed(int token) {
        String given = text.word(token);
        String next = text.word(token + 1);
        if (!NameLexicon.givenInLowerCase(given)) {
            if (!two(given, next)) {
                return spoken(token) ? taker.take(token, token) : NONE;
            }
            return taker.take(token, reader.lower(token));
        }
        if (spoken(token)) {
            return taker.take(token, token);
        }
        int initial = NameWord.ORDINARY.is(given) ? NONE : initial(token);
        if (initial != NONE) {
            return taker.take(token, initial);
        }
        if (!NameWord.ORDINARY.is(given) && (atOffice(token) || acts(token) || aged(token) || occupied(token))) {
            return taker.take(token, token);
        }
        boolean surname = NameLexicon.listedSurname(next)
                || (next.length() >= SHORTEST_SURNAME && NameLexicon.surnameByEnding(next));
        if (!surname) {
            return NONE;
        }
        int last = reader.lower(token);
        return last == NONE || NameWord.NAMED_AFTER.is(text.word(last + 1)) ? NONE : taker.take(token, last);
    }

    /** «marte på nav er en engel», «nå sier lena på boligkontoret at …» */
    private boolean atOffice(int token) {
        int office = token + 2;
        return NameWord.LOCATIVE.is(text.word(token + 1))
                && (Cue.of(text.word(office)) == Cue.OFFICE || NameWord.DESK.is(text.word(office)))
                && !NameWord.THING.is(text.word(token - 1));
    }

    /** «wenke fikk ikke ordet», «no har arne køyrt i tretti år» */
    private boolean acts(int token) {
        String next = text.word(token + 1);
        if (single.startsSentence(token) || text.isSymbol(token - 1, ',') || NameWord.AND.is(text.word(token - 1))) {
            return NameWord.PERSON_VERB.is(next);
        }
        boolean auxiliary =
                text.word(token - 1).equals("har") || text.word(token - 1).equals("hadde");
        return auxiliary && next.endsWith("t") && NameEnding.DESCRIBING.of(next) && !NameLexicon.common(next);
    }

    /** «olav h. hjå statsforvaltaren», «sofie h. lien»: the point of the initial, or the surname after it. */
    private int initial(int token) {
        boolean letter = text.isWord(token + 1) && text.length(token + 1) == 1 && text.isSymbol(token + 2, '.');
        if (!letter || text.capital(token + 1)) {
            return NONE;
        }
        String next = text.word(token + 3);
        if (NameLexicon.listedSurname(next)
                || (next.length() >= SHORTEST_SURNAME && NameLexicon.surnameByEnding(next))) {
            return token + 3;
        }
        boolean goesOn = NameWord.PREPOSITION.is(next) || NameWord.PERSON_VERB.is(next) || next.equals("hjå");
        return goesOn && !text.capital(token + 3) ? token + 2 : NONE;
    }

    /** «da sa trine på nav at …», «ringte odd fra kommunen»: also a given name that is a word, between what only people do and where they do it. */
    private boolean spoken(int token) {
        String word = text.word(token);
        return where(text.word(token + 1))
                && (NameWord.PERSON_VERB.is(text.word(token - 1)) || third(text.word(token - 1)))
                && Cue.of(text.word(token + 2)) == Cue.OFFICE
                && NameLexicon.maybeGiven(word)
                && !NameLexicon.common(word)
                && !NameLexicon.place(word)
                && !NameWord.LOCATIVE.is(word)
                && !NameWord.ADVERB.is(word);
    }

    /** What leads to where somebody works; asked of every word, and so no list. */
    private static boolean where(String word) {
        return switch (word) {
            case "på", "i", "ved", "hos", "hjå", "fra", "frå", "at", "in", "from" -> true;
            default -> false;
        };
    }

    private static boolean third(String word) {
        return switch (word) {
            case "han", "hun", "ho", "hu", "he", "she" -> true;
            default -> false;
        };
    }

    /** «bussjåfør morten» */
    private boolean occupied(int token) {
        return text.isWord(token - 1) && NameEnding.OCCUPATION.of(text.word(token - 1));
    }

    /** «parwana 6 år» */
    private boolean aged(int token) {
        return text.isNumber(token + 1) && text.length(token + 1) <= 2 && NameWord.YEARS.is(text.word(token + 2));
    }

    /** «tone marie»: the second is a given name and nothing else, the first one as well. */
    private static boolean two(String first, String second) {
        return NameLexicon.givenInLowerCase(second)
                && !NameWord.ORDINARY.is(second)
                && NameLexicon.givenWithinSentence(first)
                && !NameLexicon.common(first)
                && !NameWord.PREPOSITION.is(first);
    }

    /** «callum fraser», «Best, joão batista ferreira»: all that the last sentence or line says. */
    private int signature(int token) {
        int closing = text.isSymbol(token - 1, ',') ? token - 2 : token;
        boolean closed = closing == token || NameWord.CLOSING.is(text.word(closing));
        if (token == 0 || !closed || !text.ends(closing - 1)) {
            return NONE;
        }
        int last = text.size() - 1;
        while (last > token && (text.isSymbol(last, '.') || text.type(last) == Tokens.Type.BREAK)) {
            last--;
        }
        if (last - token >= MOST_WORDS || !parts.all(token + 1, last)) {
            return NONE;
        }
        boolean given = parts.given(token) && !NameWord.ORDINARY.is(text.word(token));
        if (last == token) {
            return given ? last : NONE;
        }
        boolean family = NameLexicon.listedSurname(text.word(last));
        boolean maybe = family && (NameLexicon.maybeGiven(text.word(token)) || (last == token + 1 && parts.one(token)));
        return given || maybe ? last : NONE;
    }

    /** «heisann, tom erik her, har mistet passet» */
    private int here(int token) {
        int greeting = ",!".indexOf(text.symbol(token - 1)) >= 0 ? token - 2 : token - 1;
        boolean greeted = NameCue.of(text.word(greeting)) == NameCue.GREETING;
        if (token > 0 && !greeted) {
            return NONE;
        }
        int last = token;
        while (last - token < MOST_WORDS - 1 && !NameWord.HERE.is(text.word(last + 1)) && parts.one(last + 1)) {
            last++;
        }
        int after = last + 2;
        boolean ends = (!text.isWord(after) && !text.isNumber(after)) || NameWord.AGAIN.is(text.word(after));
        if (!NameWord.HERE.is(text.word(last + 1)) || !(ends || NameWord.FROM.is(text.word(after)))) {
            return NONE;
        }
        String word = text.word(token);
        boolean maybe = (greeted || last > token) && NameLexicon.maybeGiven(word) && !NameLexicon.common(word);
        return parts.given(token) || maybe ? last : NONE;
    }

    /** «inspektøren på skolen, gisle anda, nekter»: between commas, after a word for a person. */
    private int apposed(int token) {
        if (!parts.given(token)) {
            return NONE;
        }
        int last = token;
        while (last - token < MOST_WORDS - 1 && parts.one(last + 1)) {
            last++;
        }
        return unlisted.apposed(token, last) ? last : NONE;
    }

    /** «brevet var til bjørn, men jeg heter bjarne» */
    private boolean mistaken(int token) {
        if (!NameWord.FROM.is(text.word(token - 1)) || !NameLexicon.maybeGiven(text.word(token))) {
            return false;
        }
        int but = text.isSymbol(token + 1, ',') ? token + 2 : token + 1;
        boolean contrast = text.word(but).equals("men") || text.word(but).equals("but");
        return contrast && NameWord.SELF.is(text.word(but + 1)) && NameCue.of(text.word(but + 2)) == NameCue.CALLED;
    }
}
