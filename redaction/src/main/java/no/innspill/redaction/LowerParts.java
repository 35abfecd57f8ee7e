package no.innspill.redaction;

/** Which words in lower case can be parts of a name, where a name is expected. */
final class LowerParts {
    private final Tokens text;
    private final Finds finds;

    LowerParts(Tokens text, Finds finds) {
        this.text = text;
        this.finds = finds;
    }

    /** Whether it is a given name and hardly anything else. */
    boolean given(int token) {
        String word = text.word(token);
        return !text.capital(token)
                && !finds.isTaken(token)
                && (NameLexicon.givenInLowerCase(word) || (word.indexOf('-') > 0 && NameLexicon.givenAsIs(word)));
    }

    /** Whether each of the words can be a part of a name; particles stand within. */
    boolean all(int first, int last) {
        for (int token = first; token <= last; token++) {
            if (!one(token) && !(NameWord.PARTICLE.is(text.word(token)) && token < last)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word can be a part of a name: nothing tells that it is a word of the language. */
    boolean one(int token) {
        String word = text.word(token);
        boolean listed = NameLexicon.listedSurname(word) || NameLexicon.givenInLowerCase(word);
        return word.length() > 2
                && !text.capital(token)
                && !finds.isTaken(token)
                && (listed
                        || !(NameLexicon.goesOnNoName(word)
                                || NameEnding.DESCRIBING.of(word)
                                || NameWord.PERSON_VERB.is(word)
                                || NameWord.NAMED_AFTER.is(word)
                                || NameWord.ORDINARY.is(word)
                                || NameCue.of(word) != null));
    }
}
