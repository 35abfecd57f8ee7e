package no.innspill.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whom all know from history, books and stages: full names in lower case, one a line, in {@code known-names.txt}. */
final class KnownPersons {
    private static final Set<String> NAMES = new HashSet<>();
    private static final Set<String> SURNAMES = new HashSet<>();

    static {
        for (List<String> line : WordList.lines("known-names.txt")) {
            NAMES.add(String.join(" ", line));
            SURNAMES.add(line.getLast());
        }
    }

    private KnownPersons() {}

    /** Whether the words from the first token to the last are such a name, also in the genitive. */
    static boolean named(Tokens text, int first, int last) {
        if (last == first) {
            return false;
        }
        String surname = text.word(last);
        boolean genitive = !SURNAMES.contains(surname) && surname.endsWith("s");
        String plain = genitive ? surname.substring(0, surname.length() - 1) : surname;
        if (!SURNAMES.contains(plain)) {
            return false;
        }
        StringBuilder name = new StringBuilder();
        for (int token = first; token < last; token++) {
            if (text.isWord(token)) {
                name.append(text.word(token)).append(' ');
            }
        }
        return NAMES.contains(name.append(plain).toString());
    }
}
