package no.innspill.redaction;

/** Names that the words before them lead up to: «jeg heter», «hilsen», «saksbehandler». */
final class IntroducedNames {
    private static final int NONE = Names.NONE;
    private static final int WORDS_TO_SUBJECT = 4;
    private static final int MOST_SKIPPED = 5;
    private static final int MOST_LINKS = 4;

    private final Tokens text;
    private final NameReader reader;
    private final NameTaker taker;

    IntroducedNames(Tokens text, NameReader reader, NameTaker taker) {
        this.text = text;
        this.reader = reader;
        this.taker = taker;
    }

    /** «bussjåføren Ahmad», «storebroren min Olve»: what people do is coined freely, and does not end in many ways. */
    int afterUnlisted(int token) {
        String word = text.word(token);
        if (NameEnding.KIN.of(word)) {
            return title(token);
        }
        if (text.capital(token + 1) && agent(token)) {
            return taker.known(token + 1);
        }
        if (text.capital(token + 1) && NameEnding.OCCUPATION.of(word)) {
            int known = taker.known(token + 1);
            return known != NONE || !NameLexicon.surname(text.word(token + 1)) ? known : title(token);
        }
        return NameWord.POSSESSIVE.is(word) ? role(token) : NONE;
    }

    /** «Innringer Yusuf Demir eier …»: a sentence starts with what somebody is, and a full name of a known given name follows. */
    private boolean agent(int token) {
        String word = text.word(token);
        return text.capital(token)
                && text.capital(token + 2)
                && text.ends(token - 1)
                && NameEnding.AGENT.of(word)
                && NameLexicon.givenAsIs(text.word(token + 1))
                && !NameLexicon.maybeGiven(word)
                && !NameLexicon.surname(word);
    }

    /** Takes the name that the cue leads up to; the last token of it, or -1. */
    int after(NameCue cue, int token) {
        return switch (cue) {
            case CALLED -> called(token);
            case NAME -> named(token);
            case CONTRACTED -> taker.take(token + 1, reader.anyCase(token + 1));
            case SELF -> self(token);
            case ME -> text.isSymbol(token + 1, ',') ? apposition(token + 2) : NONE;
            case SIGN_OFF -> signOff(token);
            case CLOSING -> closing(token);
            case INTRODUCED -> is(token + 1) ? introduced(token) : NONE;
            case GREETING -> greeting(token + 1);
            case WITH -> with(text.isSymbol(token + 1, ':') ? token + 2 : token + 1);
            case ABOUT -> taker.take(afterSymbol(token + 1), reader.fullName(afterSymbol(token + 1)));
            case TITLE -> title(token);
        };
    }

    /** A known name, with a capital or, where all of it is in the lists, without. */
    private int known(int first) {
        return text.capital(first) ? taker.known(first) : taker.take(first, reader.lower(first));
    }

    /** «This is Bukola. I called on Monday.»: also an unknown name, where a text starts and goes on about who writes. */
    private int introduced(int token) {
        int first = token + 2;
        int known = known(first);
        boolean opening = known == NONE && token == 0 && text.capital(first) && !text.capital(first + 1);
        boolean self =
                (NameWord.SELF.is(text.word(first + 2)) || text.word(first + 2).equals("i"))
                        && ".,!".indexOf(text.symbol(first + 1)) >= 0;
        boolean name = opening && self && !text.allCapitals(first) && !NameLexicon.place(text.word(first));
        boolean lower = known == NONE && token <= 1 && self && !text.capital(first);
        if (lower && NameLexicon.maybeGiven(text.word(first)) && !NameLexicon.common(text.word(first))) {
            return taker.take(first, first); // «hi this is precious, i came …»
        }
        return name ? taker.take(first, reader.capitals(first)) : known;
    }

    /** «hos Olsen nede i gata»: also a surname that is nothing else. */
    private int with(int first) {
        int known = known(first);
        String word = text.word(first);
        boolean surname = known == NONE
                && text.capital(first)
                && !text.capital(first + 1)
                && !text.shouted(first)
                && NameLexicon.patronymic(word);
        return surname ? taker.take(first, reader.surname(first)) : known;
    }

    private int afterSymbol(int token) {
        return ":,.".indexOf(text.symbol(token)) >= 0 ? token + 1 : token;
    }

    private boolean is(int token) {
        return NameWord.IS.is(text.word(token));
    }

    private int greeting(int first) {
        int known = known(first);
        int last = known == NONE && text.capital(first) ? reader.capitals(first) : NONE;
        boolean greeted =
                last != NONE && (",!".indexOf(text.symbol(last + 1)) >= 0 || text.type(last + 1) == Tokens.Type.BREAK);
        return greeted ? taker.take(first, last) : known;
    }

    private int called(int token) {
        String word = text.word(token);
        boolean me = NameWord.ME.is(text.word(token + 1));
        if (me && (word.startsWith("kall") || word.startsWith("call"))) {
            return NameLexicon.maybeGiven(text.word(token + 2))
                    ? taker.take(token + 2, reader.capitals(token + 2))
                    : NONE;
        }
        if (NameWord.REFLEXIVE.is(text.word(token + 1)) && NameWord.AS.is(text.word(token + 2))) {
            return taker.take(token + 3, reader.capitals(token + 3));
        }
        if (word.startsWith("presenter") || word.equals("introduced")) {
            return NONE;
        }
        boolean self = NameWord.SELF.is(text.word(token - 1)) || NameWord.SELF.is(text.word(token + 1));
        boolean subject = NameWord.PRONOUN.is(text.word(token + 1)) || text.isSymbol(token + 1, ':');
        int first = subject ? token + 2 : token + 1;
        while (NameWord.ADVERB.is(text.word(first)) && !text.capital(first) && first < token + 3) {
            first++;
        }
        if (self) {
            return taker.take(first, reader.anyCase(first));
        }
        if (thing(token)) {
            return NONE;
        }
        if (!person(token)) {
            return known(first);
        }
        int lower = text.capital(first) ? NONE : reader.lower(first);
        boolean single = lower == NONE && !text.capital(first) && NameLexicon.maybeGiven(text.word(first));
        return text.capital(first)
                ? taker.take(first, reader.capitals(first))
                : taker.take(first, single ? first : lower);
    }

    /** «Skjenkestedet heter» */
    private boolean thing(int token) {
        return NameWord.THING.is(text.word(token - 1))
                || (NameWord.POSSESSIVE.is(text.word(token - 1)) && NameWord.THING.is(text.word(token - 2)))
                || (text.word(token - 1).equals("som") && NameWord.THING.is(text.word(token - 2)));
    }

    /** Whether the sentence before the token is about a person. */
    private boolean person(int token) {
        for (int back = 1; back <= WORDS_TO_SUBJECT && text.isWord(token - back); back++) {
            String word = text.word(token - back);
            if (NameWord.PRONOUN.is(word)
                    || NameWord.PERSON.is(word)
                    || NameCue.of(word) == NameCue.TITLE
                    || someone(token - back)) {
                return true;
            }
        }
        return false;
    }

    /** «en som heter» */
    private boolean someone(int token) {
        return text.word(token).equals("som") && NameWord.SOMEONE.is(text.word(token - 1));
    }

    private int named(int token) {
        int first = token + 1;
        boolean own = NameWord.OWN.is(text.word(token - 1))
                || (text.word(token - 1).equals("full") && NameWord.OWN.is(text.word(token - 2)));
        if (NameWord.POSSESSIVE.is(text.word(first))) {
            own |= NameWord.OWN.is(text.word(first));
            first++;
        }
        if (is(first) || text.isSymbol(first, ':') || text.isSymbol(first, '=')) {
            first++;
        } else if (!text.word(token - 1).equals("ved") && !text.word(first).equals("of")) {
            return taker.take(first, reader.fullName(first));
        } else if (text.word(first).equals("of")) {
            first++;
        }
        if (own) {
            return taker.take(first, reader.anyCase(first));
        }
        return taker.take(first, text.capital(first) ? reader.capitals(first) : reader.lower(first));
    }

    private int self(int token) {
        if (is(token + 1)) {
            return known(token + 2);
        }
        if (text.isSymbol(token + 1, ',')) {
            int known = text.capital(token + 2) ? taker.known(token + 2) : between(token + 2);
            return known != NONE ? known : apposition(token + 2);
        }
        return text.word(token).startsWith("i'") || text.word(token).equals("im") ? known(token + 1) : NONE;
    }

    /** «jeg, petter dahlmann, søker» */
    private int between(int first) {
        int last = NameLexicon.givenInLowerCase(text.word(first)) ? reader.anyCase(first) : NONE;
        return text.isSymbol(last + 1, ',') ? taker.take(first, last) : NONE;
    }

    private int signOff(int token) {
        int first = token + 1;
        for (int skipped = 0; skipped < MOST_SKIPPED && skippable(first); skipped++) {
            first++;
        }
        int last = reader.anyCase(first);
        if (last == NONE) {
            boolean word = NameLexicon.givenWithinSentence(text.word(first)) && ends(first);
            return word ? taker.take(first, first) : NONE; // «hilsen per»
        }
        boolean known = NameLexicon.maybeGiven(text.word(first));
        boolean alone = last > first ? ends(last) || text.capital(first) : ends(last);
        return (known || alone) && !taker.namedAfter(first, last) ? taker.take(first, last) : NONE;
    }

    /** «Best,» and a full name or a known one, which end the text. */
    private int closing(int token) {
        boolean line =
                text.ends(token - 1) && (text.isSymbol(token + 1, ',') || text.type(token + 1) == Tokens.Type.BREAK);
        int first = token + 1;
        while (skippable(first) && first < token + MOST_SKIPPED) {
            first++;
        }
        int last = line ? reader.capitals(first) : NONE;
        boolean name = last > first || (last == first && NameLexicon.givenWithinSentence(text.word(first)));
        boolean end = last + 1 >= text.size() || (last + 2 >= text.size() && !text.isWord(last + 1));
        return name && end && !taker.namedAfter(first, last) ? taker.take(first, last) : NONE;
    }

    private boolean skippable(int token) {
        return (text.type(token) == Tokens.Type.BREAK && token < text.size())
                || ",.:-!".indexOf(text.symbol(token)) >= 0
                || NameWord.FROM.is(text.word(token));
    }

    private boolean ends(int last) {
        return text.type(last + 1) == Tokens.Type.BREAK
                || ",.!)".indexOf(text.symbol(last + 1)) >= 0
                || text.isNumber(last + 1);
    }

    private int title(int token) {
        int first = token + 1;
        boolean comma = false;
        boolean verb = false;
        while (link(first)) {
            comma |= ",(".indexOf(text.symbol(first)) >= 0;
            verb |= is(first) && !text.word(first).equals("lea");
            first++;
            if (first > token + MOST_LINKS) {
                return NONE;
            }
        }
        if (!text.capital(first)) {
            int lower = reader.withUnlisted(first, reader.lower(first));
            boolean alone = lower == NONE && !comma && (near(first) || (!verb && surname(token, first)));
            return taker.take(first, alone ? first : lower);
        }
        if (verb || comma) {
            int known = taker.known(first);
            int full = known != NONE ? known : taker.take(first, reader.fullName(first));
            return full == NONE && comma ? apposition(first) : full;
        }
        int last = NameWord.HONORIFIC.is(text.word(token)) ? reader.surname(first) : reader.capitals(first);
        return taker.namedAfter(first, last) ? NONE : taker.take(first, last);
    }

    /** «broren min stig», «bestefar alf fikk …»: a given name that is also a word, after whose it is or before what somebody does. */
    private boolean near(int first) {
        String word = text.word(first);
        boolean name = NameLexicon.maybeGiven(word)
                && !NameLexicon.common(word)
                && !NameLexicon.place(word)
                && !NameWord.PREPOSITION.is(word)
                && !NameWord.LOCATIVE.is(word)
                && !NameWord.PERSON_VERB.is(word)
                && !NameWord.ADVERB.is(word)
                && !NameWord.ENGLISH.is(word)
                && !NameWord.HERE.is(word);
        if (!name) {
            return false;
        }
        String next = text.word(first + 1);
        boolean does = NameWord.PERSON_VERB.is(next) || NameWord.IS.is(next);
        return does || NameWord.POSSESSIVE.is(text.word(first - 1));
    }

    /** «saksbehandler pettersen», «mr thompson» */
    private boolean surname(int title, int first) {
        String word = text.word(first);
        boolean honorific = NameWord.HONORIFIC.is(text.word(title)) && !NameLexicon.common(word);
        return honorific ? NameLexicon.listedSurname(word) : NameLexicon.patronymic(word);
    }

    private boolean link(int token) {
        return (NameWord.POSSESSIVE.is(text.word(token)) && (!text.capital(token) || text.shouted(token)))
                || NameWord.LINK.is(text.word(token))
                || ":,(".indexOf(text.symbol(token)) >= 0
                || (text.isSymbol(token, '.') && NameWord.ABBREVIATED.is(text.word(token - 1)))
                || (NameWord.ABBREVIATED.is(text.word(token)) && text.isSymbol(token + 1, '.')); // «Dr. Ing.»
    }

    /** «min fullmektig, Bogdan Ionescu, nås på»: whoever it is, two words with capitals between commas tell the name. */
    private int role(int token) {
        boolean noun = text.isWord(token + 1)
                && !text.capital(token + 1)
                && text.isSymbol(token + 2, ',')
                && !NameWord.THING.is(text.word(token + 1));
        return noun && reader.fullName(token + 3) != NONE ? apposition(token + 3) : NONE;
    }

    /** «Veilederen min, Thandiwe, var grei» */
    private int apposition(int first) {
        int last = reader.capitals(first);
        boolean closed = last != NONE && ",)".indexOf(text.symbol(last + 1)) >= 0;
        return closed ? taker.take(first, last) : NONE;
    }
}
