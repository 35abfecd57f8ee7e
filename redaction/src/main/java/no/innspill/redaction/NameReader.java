package no.innspill.redaction;

import java.util.Set;

/** Reads a person's name from where one is expected. */
final class NameReader {
    private static final int NONE = -1;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_SYLLABLE = 3;
    private static final int SHORTEST_FARM = 6;
    private static final int SHORTEST_UNLISTED = 4;
    private static final Set<String> AFTER =
            Set.of("og", "and", "fra", "frå", "from", "i", "på", "men", "but", "jeg", "eg", "som");

    private final Tokens text;
    private final Finds finds;

    NameReader(Tokens text, Finds finds) {
        this.text = text;
        this.finds = finds;
    }

    /** The last token of the name with capitals that starts at the token, or -1. */
    int capitals(int first) {
        if (!starts(first) || !text.capital(first)) {
            return NONE;
        }
        return end(first);
    }

    /** What follows «fru»: a place is a surname there. */
    int surname(int first) {
        boolean name = text.capital(first) && !finds.isTaken(first) && !NameLexicon.goesOnNoName(text.word(first));
        return name ? end(first) : NONE;
    }

    /** The same, where people are careless with capitals. */
    int anyCase(int first) {
        if (text.capital(first)) {
            return capitals(first);
        }
        int initials = lowerInitials(first);
        if (initials > first) {
            return initials;
        }
        if (!starts(first) || text.length(first) < 2 || NameLexicon.common(text.word(first))) {
            return NONE;
        }
        int last = first;
        boolean middle = text.length(first + 1) == 1 && text.isWord(first + 1) && text.isSymbol(first + 2, '.');
        if (middle && NameLexicon.maybeGiven(text.word(first)) && lowerSurname(first + 3)) {
            return first + 3; // «hanne m. brekkås»
        }
        while (last - first < 2 && lowerSurname(last + 1) && !text.joined(last)) {
            last++;
        }
        return NameLexicon.maybeGiven(text.word(first)) || likely(first, last) ? last : NONE;
    }

    /** «s. t. ellingsen», «k hansen»: the surname after initials in lower case, or -1. */
    private int lowerInitials(int first) {
        int name = first;
        boolean pointed = true;
        while (text.length(name) == 1 && text.isWord(name) && name - first < MOST_WORDS) {
            pointed &= text.isSymbol(name + 1, '.');
            name += text.isSymbol(name + 1, '.') ? 2 : 1;
        }
        String word = text.word(name);
        boolean surname = pointed ? lowerSurname(name) : NameLexicon.surname(word);
        return name > first && surname && !text.capital(name) && !NameLexicon.common(word) ? name : NONE;
    }

    /** The last token of a name in lower case of which every word is in a list, or -1: «kari», «odd inge», «kjellaug sandvik». */
    int lower(int first) {
        String word = text.word(first);
        boolean given = NameLexicon.givenInLowerCase(word);
        boolean family =
                NameWord.FAMILY_FIRST.is(word) && (lowerPart(first + 1) || NameWord.PARTICLE.is(text.word(first + 1)));
        if (text.capital(first)
                || finds.isTaken(first)
                || !(given || family || NameLexicon.givenWithinSentence(word))) {
            return NONE;
        }
        int last = first;
        while (last - first < MOST_WORDS - 1 && lowerPart(last + 1)) {
            last++;
        }
        last = particled(first, last);
        if (last == first && NameWord.ORDINARY.is(word)) {
            return NONE;
        }
        boolean told = given || (family && last > first) || NameLexicon.givenInLowerCase(text.word(last));
        return told && !(text.joined(last) && ".@_/".indexOf(text.symbol(last + 1)) >= 0 && text.joined(last + 1))
                ? last
                : NONE;
    }

    /** «kontaktlæreren silje moltubakk svarer»: a given name alone, with the next word where it can be nothing but a surname. */
    int withUnlisted(int first, int last) {
        int next = last + 1;
        String word = text.word(next);
        boolean name = last == first
                && !text.joined(last)
                && text.length(next) >= SHORTEST_UNLISTED
                && lowerSurname(next)
                && !text.capital(next)
                && !NameEnding.DESCRIBING.of(word)
                && !NameEnding.OF_A_VERB.of(word)
                && !NameWord.PERSON_VERB.is(word)
                && !NameWord.PREPOSITION.is(word)
                && !NameWord.ADVERB.is(word)
                && !NameWord.COMPANY.is(word)
                && !NameWord.THING.is(word);
        return name ? next : last;
    }

    /** «nguyen van minh på fysioterapien»: what follows a particle ends the name where the sentence goes on with a word as after names. */
    private int particled(int first, int last) {
        int name = last + 2;
        boolean more = NameWord.PARTICLE.is(text.word(last + 1))
                && text.length(name) > 2
                && lowerSurname(name)
                && !NameLexicon.common(text.word(name))
                && (!text.isWord(name + 1) || AFTER.contains(text.word(name + 1)));
        return more && first <= last ? name : last;
    }

    private boolean lowerPart(int token) {
        String word = text.word(token);
        return !text.capital(token)
                && !finds.isTaken(token)
                && !NameLexicon.common(word)
                && (NameLexicon.givenInLowerCase(word)
                        || NameLexicon.listedSurname(word)
                        || (word.length() >= SHORTEST_FARM && NameLexicon.surnameByEnding(word)));
    }

    /** Whether words that are in no list are a name, and not «feilstavet i brevet»: none looks like a participle, and the phrase ends. */
    private boolean likely(int first, int last) {
        for (int token = first; token <= last; token++) {
            if (NameEnding.DESCRIBING.of(text.word(token))) {
                return false;
            }
        }
        return !text.isWord(last + 1) || AFTER.contains(text.word(last + 1));
    }

    /** Two words with capitals at the least: no single word that starts with one by chance. */
    int fullName(int first) {
        int last = capitals(first);
        return last > first ? last : NONE;
    }

    private boolean lowerSurname(int token) {
        String word = text.word(token);
        return word.length() > 2
                && !finds.isTaken(token)
                && !NameLexicon.goesOnNoName(word)
                && NameCue.of(word) == null;
    }

    /** «Dahl-boka»: what is called after somebody, while both halves of «Anne-Lise» have capitals. */
    boolean compound(int token) {
        String word = text.raw(token);
        int dash = word.lastIndexOf('-');
        boolean syllable = word.length() - dash <= LONGEST_SYLLABLE + 1 && text.capital(token + 1); // «Eun-ji Park»
        return dash > 0
                && !syllable
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(dash + 1));
    }

    private boolean starts(int token) {
        return text.isWord(token)
                && !compound(token)
                && !finds.isTaken(token)
                && !(text.joined(token) && (text.isNumber(token + 1) || text.isSymbol(token + 1, '@')))
                && (initial(token) || !NameLexicon.startsNoName(text.word(token)))
                && (!text.allCapitals(token)
                        || text.length(token) > 3
                        || NameLexicon.maybeGiven(text.word(token))
                        || initial(token));
    }

    private boolean initial(int token) {
        return text.length(token) == 1 && text.isSymbol(token + 1, '.') && text.capital(token + 2);
    }

    private int end(int first) {
        int last = first;
        for (int words = 1; words < MOST_WORDS; words++) {
            int next = next(last);
            if (next == NONE) {
                break;
            }
            last = next;
        }
        return text.length(last) == 1 && last == first ? NONE : last;
    }

    /** The token that ends the next part of the name: a name, an initial, or a particle with the name after it. */
    private int next(int last) {
        boolean point =
                text.isSymbol(last + 1, '.') && (text.length(last) == 1 || NameWord.SHORTENED.is(text.word(last)));
        int token = point ? last + 2 : last + 1;
        if (!text.isWord(token) || finds.isTaken(token)) {
            return NONE;
        }
        int name = token;
        while (name < token + 2 && !text.capital(name) && NameWord.PARTICLE.is(text.word(name))) {
            name++;
        }
        return (part(name) || particledWord(name)) && !shoutedOn(name) ? name : NONE;
    }

    /** «al-Hassan» */
    private boolean particledWord(int token) {
        String word = text.raw(token);
        int dash = word.indexOf('-');
        return dash > 0
                && dash < word.length() - 1
                && Character.isUpperCase(word.charAt(dash + 1))
                && NameWord.PARTICLE.is(word.substring(0, dash))
                && !finds.isTaken(token);
    }

    /** «PER HANSEN BRENNER SØPPEL»: where all is in capitals, a word that goes on has to look like a name or end what is said. */
    private boolean shoutedOn(int token) {
        return text.shouted(token)
                && text.shouted(token - 1)
                && text.shouted(token + 1)
                && !NameLexicon.maybeGiven(text.word(token))
                && !NameLexicon.surname(text.word(token))
                && !NameWord.AND.is(text.word(token + 1))
                && !NameWord.FROM.is(text.word(token + 1));
    }

    private boolean part(int token) {
        boolean shortened = NameWord.SHORTENED.is(text.word(token)) && text.isSymbol(token + 1, '.');
        if (shortened && text.capital(token) && text.capital(token + 2) && !finds.isTaken(token)) {
            return true;
        }
        return text.capital(token)
                && !compound(token)
                && !finds.isTaken(token)
                && !(text.joined(token) && text.isNumber(token + 1))
                && (text.length(token) > 1
                        ? !NameLexicon.goesOnNoName(text.word(token))
                        : text.isSymbol(token + 1, '.'));
    }
}
