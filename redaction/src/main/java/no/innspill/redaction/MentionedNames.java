package no.innspill.redaction;

/** Names that nothing introduces: «Kari Nordmann», «Kari her», and a known given name that stands where a person is spoken of. */
final class MentionedNames {
    private static final int NONE = Names.NONE;

    private final Tokens text;
    private final NameReader reader;
    private final NameTaker taker;
    private final UnlistedNames unlisted;
    private final SingleNames single;
    private final LowerNames lower;

    MentionedNames(Tokens text, Finds finds, NameReader reader, NameTaker taker, boolean all) {
        this.text = text;
        this.reader = reader;
        this.taker = taker;
        this.unlisted = new UnlistedNames(text);
        this.single = new SingleNames(text, finds, all);
        this.lower = new LowerNames(text, finds, reader, taker, unlisted, single);
    }

    /** Takes the name that starts at the token; the last token of it, or -1. */
    int at(int token) {
        return text.capital(token) ? capital(token) : lower.at(token);
    }

    private int capital(int token) {
        String word = text.word(token);
        int last = reader.capitals(token);
        if (last != NONE
                && NameCue.of(text.word(last + 1)) == NameCue.CALLED
                && NameWord.SELF.is(text.word(last + 2))) {
            return taker.take(token, last);
        }
        if (last > token && onBehalf(token)) {
            return taker.take(token, last);
        }
        if (last == NONE || anybody(token) || (thing(token) && !labelled(token, last))) {
            return NONE;
        }
        if (EnglishWords.start(text, token, last) || theThing(token, last)) {
            return last;
        }
        boolean maybe = (NameLexicon.maybeGiven(word) && !NameWord.COMPASS.is(word)) || familyFirst(token, last);
        if (last > token && maybe && !NameLexicon.givenAsIs(word) && NameLexicon.given(word)) {
            return last; // «Jacobs Manglerud»
        }
        if (last > token && (maybe || unlisted.name(token, last)) && !karlJohan(token, last)) {
            return taker.namedAfter(token, last) ? last : taker.take(token, last);
        }
        if (unlisted.child(token, last) || (last == token && unlisted.apposed(token, last))) {
            return taker.namedAfter(token, last) ? last : taker.take(token, last);
        }
        if (last == token && surnameActs(token)) {
            return taker.take(token, token);
        }
        return last == token && maybe && single.alone(token) && !taker.namedAfter(token, last)
                ? taker.take(token, token)
                : NONE;
    }

    /** «Hansen lovte asfalt», «er det Wilhelmsen som bestemmer», «Hansen, altså dr. Hansen, har sluttet» */
    private boolean surnameActs(int token) {
        String word = text.word(token);
        String before = text.word(token - 1);
        boolean within = text.isWord(token - 1)
                && !text.capital(token - 1)
                && !text.capital(token + 1)
                && !(NameWord.LOCATIVE.is(before) && NameWord.PREPOSITION.is(before))
                && !NameWord.THING.is(before);
        boolean told = NameWord.PERSON_VERB.is(text.word(token + 1))
                || (text.isSymbol(token + 1, ',') && single.startsSentence(token));
        boolean surname = within ? NameLexicon.patronymicWithin(word) : told && NameLexicon.patronymic(word);
        return surname && !text.shouted(token);
    }

    /** «The Mercy Ships»: what the English article stands before is a person's only with a known given name and surname. */
    private boolean theThing(int token, int last) {
        return text.word(token - 1).equals("the")
                && !(NameLexicon.given(text.word(token)) && NameLexicon.surname(text.word(last)));
    }

    /** «på vegne av», «on behalf of» */
    private boolean onBehalf(int token) {
        return switch (text.word(token - 2)) {
            case "vegne", "vegner", "vegna" -> text.word(token - 1).equals("av");
            case "behalf" -> text.word(token - 1).equals("of");
            default -> false;
        };
    }

    /** «stormen Ingunn», «skoleskipet Statsraad Lehmkuhl», «systemet «Emma»» */
    private boolean thing(int token) {
        int before = quote(token - 1) ? token - 2 : token - 1;
        if (NameCue.of(text.word(before)) == NameCue.CALLED) {
            before = before - 1; // «katten min heter Nils»
        }
        boolean ours = NameWord.POSSESSIVE.is(text.word(before)) && NameWord.THING.is(text.word(before - 1));
        return ours || NameWord.THING.is(text.word(before)) || NameEnding.THING.of(text.word(before));
    }

    /** «brev merket Victoria Elvestad», while a make has one name. */
    private boolean labelled(int token, int last) {
        return last > token && text.word(token - 1).equals("merket") && NameLexicon.maybeGiven(text.word(token));
    }

    /** «Tran Van Minh» */
    private boolean familyFirst(int token, int last) {
        String word = text.word(token);
        return last > token
                && NameWord.FAMILY_FIRST.is(word)
                && NameLexicon.givenAsIs(text.word(last))
                && !NameLexicon.common(word);
    }

    private boolean quote(int token) {
        return "«\"“”(".indexOf(text.symbol(token)) >= 0;
    }

    /** «Ola og Kari»: whom Norwegians call everybody. */
    private boolean anybody(int token) {
        String word = text.word(token);
        return (word.equals("ola")
                        && text.word(token + 1).equals("og")
                        && text.word(token + 2).equals("kari"))
                || (word.equals("kari")
                        && text.word(token - 1).equals("og")
                        && text.word(token - 2).equals("ola"));
    }

    /** Oslo's main street. */
    private boolean karlJohan(int first, int last) {
        return last == first + 1
                && text.word(first).equals("karl")
                && text.word(last).startsWith("johan");
    }
}
