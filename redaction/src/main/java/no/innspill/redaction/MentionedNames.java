package no.innspill.redaction;

import java.util.Set;

/** Names that nothing introduces: «Kari Nordmann», «Kari her», and a known given name that stands where a person is spoken of. */
final class MentionedNames {
    private static final int NONE = Names.NONE;

    /** What people do, as much as things. */
    private static final Set<String> TAKES =
            Set.of("tok", "kom", "hadde", "sto", "gjorde", "took", "came", "had", "did", "har", "has");

    private static final int SHORTEST_SURNAME = 6;

    private final Tokens text;
    private final Finds finds;
    private final NameReader reader;
    private final NameTaker taker;
    private final UnlistedNames unlisted;
    private final boolean all;

    MentionedNames(Tokens text, Finds finds, NameReader reader, NameTaker taker, boolean all) {
        this.text = text;
        this.finds = finds;
        this.reader = reader;
        this.taker = taker;
        this.unlisted = new UnlistedNames(text);
        this.all = all;
    }

    /** Takes the name that starts at the token; the last token of it, or -1. */
    int at(int token) {
        return text.capital(token) ? capital(token) : lower(token);
    }

    /** «kjellaug sandvik»: a given name and a surname, both known. */
    private int lower(int token) {
        String given = text.word(token);
        if (!NameLexicon.givenInLowerCase(given)) {
            return NONE;
        }
        String next = text.word(token + 1);
        boolean office =
                startsSentence(token) && NameWord.LOCATIVE.is(next) && Cue.of(text.word(token + 2)) == Cue.OFFICE;
        if (office && !NameWord.ORDINARY.is(given)) {
            return taker.take(token, token); // «marte på nav er en engel»
        }
        boolean surname = NameLexicon.listedSurname(next)
                || (next.length() > SHORTEST_SURNAME && NameLexicon.surnameByEnding(next));
        if (!surname) {
            return NONE;
        }
        int last = reader.lower(token);
        return last == NONE || NameWord.NAMED_AFTER.is(text.word(last + 1)) ? NONE : taker.take(token, last);
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
        if (last == NONE || anybody(token) || thing(token)) {
            return NONE;
        }
        if (NoPersons.english(text, token)) {
            return last;
        }
        boolean maybe = NameLexicon.maybeGiven(word) && !NameWord.COMPASS.is(word);
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
        return last == token && maybe && alone(token) && !taker.namedAfter(token, last)
                ? taker.take(token, token)
                : NONE;
    }

    /** «Hansen lovte asfalt» */
    private boolean surnameActs(int token) {
        String word = text.word(token);
        return NameLexicon.patronymic(word) && !text.shouted(token) && NameWord.PERSON_VERB.is(text.word(token + 1));
    }

    /** «på vegne av», «on behalf of» */
    private boolean onBehalf(int token) {
        return switch (text.word(token - 2)) {
            case "vegne", "vegner", "vegna" -> text.word(token - 1).equals("av");
            case "behalf" -> text.word(token - 1).equals("of");
            default -> false;
        };
    }

    /** «stormen Ingunn», «systemet «Emma»» */
    private boolean thing(int token) {
        int before = quote(token - 1) ? token - 2 : token - 1;
        boolean ours = NameWord.POSSESSIVE.is(text.word(before)) && NameWord.THING.is(text.word(before - 1));
        return ours || NameWord.THING.is(text.word(before));
    }

    private boolean quote(int token) {
        return "«\"“”(".indexOf(text.symbol(token)) >= 0;
    }

    /** Whether a given name by itself is a person's here. */
    private boolean alone(int token) {
        String word = text.word(token);
        boolean strong = evident(token);
        if (!NameLexicon.given(word)) {
            if (atOffice(token)) {
                return true;
            }
            boolean within = NameLexicon.givenWithinSentence(word) && !text.shouted(token) && mentioned(token);
            return strong || all || within;
        }
        boolean here = NameWord.HERE.is(text.word(token + 1));
        boolean signed = token > 0 && endOfText(token + 1) && !text.isWord(token - 1);
        boolean put = text.isSymbol(token - 1, ',')
                && ((NameWord.AND.is(text.word(token + 1)) && NameLexicon.maybeGiven(text.word(token + 2)))
                        || ",!?".indexOf(text.symbol(token + 1)) >= 0
                        || text.type(token + 1) == Tokens.Type.BREAK
                        || (text.isSymbol(token + 1, '.') && !text.joined(token + 1)));
        return strong || here || signed || put || all || mentioned(token) || started(token);
    }

    /** «Even på NAV var hjelpsom», while «Liv på biblioteket» may be what there is of life. */
    private boolean atOffice(int token) {
        int office = text.isWord(token + 3) && Cue.of(text.word(token + 3)) == Cue.OFFICE ? token + 3 : token + 2;
        String after = text.word(office + 1);
        return startsSentence(token)
                && NameLexicon.givenWithinSentence(text.word(token))
                && !NameWord.NOUN.is(text.word(token))
                && NameWord.LOCATIVE.is(text.word(token + 1))
                && Cue.of(text.word(office)) == Cue.OFFICE
                && (NameWord.IS.is(after) || NameWord.PERSON_VERB.is(after) || TAKES.contains(after));
    }

    /** «Per ringte», «Storm, 6 år», «Sofia and I», «Sander, pappa til Ada» */
    private boolean evident(int token) {
        int next = token + 1;
        if (NameWord.PERSON_VERB.is(text.word(next))) {
            return !NameWord.NOUN.is(text.word(token))
                    && !text.shouted(token)
                    && (NameLexicon.given(text.word(token)) || !NameWord.PREPOSITION.is(text.word(token - 1)))
                    && !NameWord.LOCATIVE.is(text.word(token - 1));
        }
        if (NameWord.AND.is(text.word(next))) {
            return NameWord.SELF.is(text.word(next + 1)) || (text.word(next + 1).equals("i") && text.capital(next + 1));
        }
        if (text.isSymbol(next, ',') || text.isSymbol(next, '(')) {
            boolean age = text.isNumber(next + 1)
                    && text.length(next + 1) <= 2
                    && (NameWord.YEARS.is(text.word(next + 2)) || ",)".indexOf(text.symbol(next + 2)) >= 0);
            boolean parent = NameWord.PARENT.is(text.word(next + 1)) && NameCue.of(text.word(next + 2)) == NameCue.WITH;
            return age || parent;
        }
        return false;
    }

    /** «de sendte Åge hjem»: within a sentence only names have capitals, of people or of things that are called after them. */
    private boolean mentioned(int token) {
        int previous = quote(token - 1) && !text.joined(token - 2) ? token - 2 : token - 1;
        String before = text.word(previous);
        boolean shouted = text.shouted(token);
        boolean word = text.isWord(previous)
                && (shouted
                        || !text.capital(previous)
                        || (startsSentence(previous) && !NameLexicon.maybeGiven(before)));
        boolean given = NameLexicon.given(text.word(token)) || !NameWord.LOCATIVE.is(before);
        return word
                && given
                && !NameWord.NOUN.is(text.word(token))
                && (shouted || !text.capital(token + 1))
                && (!shouted || NameLexicon.givenAsIs(text.word(token)));
    }

    /** «Randi sovnet i stolen»: a sentence that starts with a given name and goes on about the person. */
    private boolean started(int token) {
        String word = text.word(token);
        if (!startsSentence(token) || !NameLexicon.givenAsIs(word) || NameWord.NOUN.is(word) || text.shouted(token)) {
            return false;
        }
        int next = token + 1;
        boolean told = text.isWord(next) && !text.capital(next) && !text.joined(token);
        boolean called = ",:".indexOf(text.symbol(next)) >= 0 && !text.isNumber(next + 1);
        return told || called || finds.kindOf(next) == Kind.PHONE;
    }

    private boolean startsSentence(int token) {
        return text.type(token - 1) == Tokens.Type.BREAK
                || (".!?:-–>•*|".indexOf(text.symbol(token - 1)) >= 0 && !text.joined(token - 1));
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

    private boolean endOfText(int token) {
        return token >= text.size() || (token == text.size() - 1 && ".!".indexOf(text.symbol(token)) >= 0);
    }
}
