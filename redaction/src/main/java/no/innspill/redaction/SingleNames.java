package no.innspill.redaction;

import java.util.Set;

/** A given name by itself: whether it is a person's where it stands. */
final class SingleNames {
    /** What people do, as much as things. */
    private static final Set<String> TAKES =
            Set.of("tok", "kom", "hadde", "sto", "gjorde", "took", "came", "had", "did", "har", "has");

    private final Tokens text;
    private final Finds finds;
    private final boolean all;

    SingleNames(Tokens text, Finds finds, boolean all) {
        this.text = text;
        this.finds = finds;
        this.all = all;
    }

    /** Whether a given name by itself is a person's here. */
    boolean alone(int token) {
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

    /** «Per ringte», «Storm, 6 år», «Anja 8 år», «Sofia and I», «Sander, pappa til Ada» */
    private boolean evident(int token) {
        int next = token + 1;
        if (NameWord.PERSON_VERB.is(text.word(next))) {
            return !NameWord.NOUN.is(text.word(token))
                    && !text.shouted(token)
                    && (NameLexicon.given(text.word(token)) || !NameWord.PREPOSITION.is(text.word(token - 1)))
                    && !NameWord.LOCATIVE.is(text.word(token - 1));
        }
        if (NameWord.HERE.is(text.word(next)) && !text.isWord(token + 2) && text.isSymbol(token - 1, ',')) {
            return NameCue.of(text.word(token - 2)) == NameCue.GREETING; // «Hi, Rob here.»
        }
        boolean given = NameLexicon.given(text.word(token));
        if (given && text.isNumber(next) && text.length(next) <= 2 && NameWord.YEARS.is(text.word(next + 1))) {
            return true;
        }
        if (NameWord.AND.is(text.word(next))) {
            boolean two = given && text.capital(next + 1) && NameLexicon.maybeGiven(text.word(next + 1));
            boolean both = two && !text.shouted(token) && !text.capital(next + 2); // «Bjørn og Liv i nummer 16»
            return both
                    || NameWord.SELF.is(text.word(next + 1))
                    || (text.word(next + 1).equals("i") && text.capital(next + 1));
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
        boolean told = before.equals("at") && TAKES.contains(text.word(token + 1)); // «meinte at Aud hadde rett»
        boolean given = told || NameLexicon.given(text.word(token)) || !NameWord.LOCATIVE.is(before);
        return word
                && given
                && !before.equals("the") // «the Christian holiday»
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

    boolean startsSentence(int token) {
        return text.type(token - 1) == Tokens.Type.BREAK
                || (".!?:-–>•*|".indexOf(text.symbol(token - 1)) >= 0 && !text.joined(token - 1));
    }

    private boolean quote(int token) {
        return "«\"“”(".indexOf(text.symbol(token)) >= 0;
    }

    private boolean endOfText(int token) {
        return token >= text.size() || (token == text.size() - 1 && ".!".indexOf(text.symbol(token)) >= 0);
    }
}
