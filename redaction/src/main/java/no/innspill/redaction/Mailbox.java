package no.innspill.redaction;

import java.util.Map;
import java.util.Set;

/**
 * Tells a public body's own mailbox, which is nobody's, from that of somebody who works there: {@code faktura@skatteetaten.no} and
 * {@code fornavn.etternavn@nav.no}. What the addresses are made of is in {@code mailboxes.txt}.
 */
final class Mailbox {
    private static final Map<String, Set<String>> WORDS = WordList.kinds("mailboxes.txt");
    private static final Set<String> BODIES = WordList.of(WORDS, "BODY");
    private static final Endings BODY_ENDINGS = new Endings(WordList.of(WORDS, "BODY_ENDING"));
    private static final Set<String> TASKS = WordList.of(WORDS, "TASK");
    private static final Endings TASK_ENDINGS = new Endings(WordList.of(WORDS, "TASK_ENDING"));

    /** Of no person in any domain: «noreply», «ikke-svar». Without what may stand between the words. */
    private static final Set<String> NOBODY = WordList.of(WORDS, "NOBODY");

    private Mailbox() {}

    /** Whether the address from the first token to the last, with «@» at a token between, is nobody's own: a public body's for a task, or one that nobody reads. */
    static boolean nobodys(Tokens text, int first, int at, int last) {
        return nobody(text, first, at - 1) || (body(text, at + 1, last) && task(text, first, at - 1));
    }

    /** «noreply», «altinn-ikke_svar», «no.reply» */
    private static boolean nobody(Tokens text, int first, int last) {
        StringBuilder local = new StringBuilder();
        for (int token = first; token <= last; token++) {
            local.append(text.word(token).replace("-", ""));
        }
        String plain = local.toString();
        for (String name : NOBODY) {
            if (plain.startsWith(name) || plain.endsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /** Norwegian bodies have domains right under {@code .no}, or under one that many share, such as {@code kommune.no}. */
    private static boolean body(Tokens text, int first, int last) {
        if (!text.word(last).equals("no")) {
            return false;
        }
        String name = text.word(last - 2);
        return last - 2 >= first && (BODIES.contains(name) || BODY_ENDINGS.of(name));
    }

    /** One word that is no given name, alone or after initials, or one that is a task however it goes on. */
    private static boolean task(Tokens text, int first, int last) {
        for (int token = first; token <= last; token++) {
            String word = text.word(token);
            if (TASKS.contains(word) || (word.length() > 5 && TASK_ENDINGS.of(word))) {
                return true;
            }
            if (named(word)) {
                return false;
            }
        }
        return first == last && text.isWord(first) && text.length(first) > 3;
    }

    /** «kari», «khansen», «annekari», «kari-anne» */
    private static boolean named(String word) {
        if (name(word)) {
            return true;
        }
        for (int split = 1; split < word.length() - 2; split++) {
            String half = word.substring(0, split);
            int next = word.charAt(split) == '-' ? split + 1 : split;
            if ((split <= 2 || name(half)) && name(word.substring(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean name(String word) {
        return word.length() > 2 && (NameLexicon.givenAsIs(word) || NameLexicon.listedSurname(word));
    }
}
