package no.innspill.redaction;

/** Names that stand where a person's could and are none's who could be told by them: titles, examples, ships, stops, and those of history and books. */
final class NoPersons {
    private static final int MOST_IN_QUOTES = 6;
    private static final int MOST_TO_SAMPLE = 7;
    private static final int WORDS_TO_TEMPLATE = 3;

    private NoPersons() {}

    /** Whether the name from the first token to the last is of no private person. */
    static boolean named(Tokens text, int first, int last) {
        return title(text, first, last)
                || ship(text, first)
                || sample(text, last)
                || thing(text, last)
                || phrase(text, first, last)
                || stop(text, first, last)
                || KnownPersons.named(text, first, last);
    }

    /** «Pål på pål med autovern», «Dag og natt-tilbudet»: what stands in a phrase is no name. */
    private static boolean phrase(Tokens text, int first, int last) {
        int next = last + 1;
        if (first < last || text.capital(next + 1)) {
            return false;
        }
        String after = text.word(next + 1);
        boolean repeated = NameWord.PREPOSITION.is(text.word(next)) && after.equals(text.word(first));
        boolean compound = text.word(next).equals("og") && after.indexOf('-') > 0;
        return repeated || compound;
    }

    /** «krysset ved Carl Berner», «holdeplassen Olaf Rye»: a stop, which is called after somebody. */
    private static boolean stop(Tokens text, int first, int last) {
        if (last == first || !text.isWord(first - 1)) {
            return false;
        }
        boolean placed = NameWord.PREPOSITION.is(text.word(first - 1)) && NameWord.STOP.is(text.word(first - 2));
        return placed || NameWord.STOP.is(text.word(first - 1));
    }

    /** «Tid for Anne»-kurset, kurset «Tid for Anne». */
    private static boolean title(Tokens text, int first, int last) {
        if (closes(text, last + 1) && text.isSymbol(last + 2, '-') && text.joined(last + 1)) {
            return true;
        }
        for (int back = 1;
                back <= MOST_IN_QUOTES
                        && (text.isWord(first - back) || text.isSymbol(first - back, ',') || opens(text, first - back));
                back++) {
            if (opens(text, first - back)) {
                return NameWord.THING.is(text.word(first - back - 1)) || template(text, first - back);
            }
        }
        return false;
    }

    /** Malen sier «Hei, Ola!» */
    private static boolean template(Tokens text, int quote) {
        for (int back = 1; back <= WORDS_TO_TEMPLATE && text.isWord(quote - back); back++) {
            if (NameWord.SAMPLE.is(text.word(quote - back))) {
                return true;
            }
        }
        return false;
    }

    /** «Anna Sofie er navnet på ferja», «Patrick, the chatbot, …» */
    private static boolean thing(Tokens text, int last) {
        if (text.isSymbol(last + 1, ',')) {
            int noun = text.word(last + 2).equals("the") ? last + 3 : last + 2;
            int end = NameWord.POSSESSIVE.is(text.word(noun + 1)) ? noun + 2 : noun + 1;
            return NameWord.THING.is(text.word(noun)) && text.isSymbol(end, ',');
        }
        int name = text.word(last + 2).equals("the") ? last + 3 : last + 2;
        return NameWord.IS.is(text.word(last + 1))
                && NameCue.of(text.word(name)) == NameCue.NAME
                && NameWord.THING.is(text.word(name + 2));
    }

    private static boolean opens(Tokens text, int token) {
        return "«\"“”„".indexOf(text.symbol(token)) >= 0;
    }

    private static boolean closes(Tokens text, int token) {
        return "»\"”“".indexOf(text.symbol(token)) >= 0;
    }

    /** «MS Sandnes», «M/S Astrid», «KNM Fridtjof» */
    private static boolean ship(Tokens text, int first) {
        if (text.isSymbol(first - 1, '.') || !text.allCapitals(first - 1)) {
            return false;
        }
        return switch (text.word(first - 1)) {
            case "ms", "mf", "mk", "knm", "ss" -> true;
            case "s", "f", "k" ->
                text.isSymbol(first - 2, '/') && text.word(first - 3).equals("m");
            default -> false;
        };
    }

    /** «Mark and Grace are sample names», «Kari Test (eksempel)» */
    private static boolean sample(Tokens text, int last) {
        boolean is = false;
        int quote = ",!".indexOf(text.symbol(last + 1)) >= 0 ? last + 2 : last + 1;
        if (closes(text, quote) && NameWord.SAMPLE.is(text.word(quote + 2))) {
            return true; // «Kjære Hans» i malen
        }
        for (int token = last + 1; token <= last + MOST_TO_SAMPLE; token++) {
            String word = text.word(token);
            if (NameWord.SAMPLE.is(word)) {
                return is || token <= last + 2;
            }
            is |= NameWord.IS.is(word) || word.equals("are");
            boolean on = is || NameWord.AND.is(word) || text.capital(token) || text.isSymbol(token, '(');
            if (!on || text.ends(token)) {
                return false;
            }
        }
        return false;
    }
}
