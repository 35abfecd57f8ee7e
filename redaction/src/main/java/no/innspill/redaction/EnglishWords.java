package no.innspill.redaction;

/** «Are there …», «Even though», «Per our agreement»: English words that are Norwegian given names, where an English sentence starts. */
final class EnglishWords {
    private static final int MOST_WORDS = 12;
    private static final int MOST_OF_A_QUESTION = 30;

    private EnglishWords() {}

    /**
     * Whether the word at the token is one, while «Even Sandvold never replied» is about a person.
     *
     * @param last of the words with capitals from the token on
     */
    static boolean start(Tokens text, int token, int last) {
        if (!NameWord.ENGLISH.is(text.word(token)) || !(text.ends(token - 1) || text.isSymbol(token - 1, ':'))) {
            return false;
        }
        boolean question = text.word(token).equals("are") && question(text, last);
        if (last > token && !question && name(text.word(last))) {
            return false;
        }
        for (int ahead = 1; ahead <= MOST_WORDS && token + ahead < text.size(); ahead++) {
            if (NameWord.ONLY_ENGLISH.is(text.word(token + ahead))) {
                return true;
            }
        }
        return false;
    }

    private static boolean name(String word) {
        return NameLexicon.surname(word) || NameLexicon.surnameByEnding(word) || NameLexicon.given(word);
    }

    private static boolean question(Tokens text, int from) {
        for (int token = from + 1; token <= from + MOST_OF_A_QUESTION && token < text.size(); token++) {
            if (text.ends(token)) {
                return text.isSymbol(token, '?');
            }
        }
        return false;
    }
}
