package no.innspill.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a public body's own mailbox, which is nobody's, from that of somebody who works there: {@code faktura@skatteetaten.no} and
 * {@code fornavn.etternavn@nav.no}. What the addresses are made of is in {@code mailboxes.txt}.
 */
final class Mailbox {
    private static final Set<String> BODIES = new HashSet<>();
    private static final Set<String> TASKS = new HashSet<>();
    private static final Endings TASK_ENDINGS;
    private static final Endings BODY_ENDINGS;

    static {
        Set<String> taskEndings = new HashSet<>();
        Set<String> bodyEndings = new HashSet<>();
        for (List<String> line : WordList.lines("mailboxes.txt")) {
            Set<String> words = switch (line.getFirst()) {
                case "BODY" -> BODIES;
                case "BODY_ENDING" -> bodyEndings;
                case "TASK" -> TASKS;
                case "TASK_ENDING" -> taskEndings;
                default -> throw new IllegalStateException("mailboxes.txt: " + line.getFirst());
            };
            words.addAll(line.subList(1, line.size()));
        }
        TASK_ENDINGS = new Endings(taskEndings);
        BODY_ENDINGS = new Endings(bodyEndings);
    }

    private Mailbox() {}

    /** Whether the address from the first token to the last, with «@» at a token between, is a public body's for a task. */
    static boolean ofABody(Tokens text, int first, int at, int last) {
        return body(text, at + 1, last) && task(text, first, at - 1);
    }

    /** Norwegian bodies have domains right under {@code .no}, or under one that many share, such as {@code kommune.no}. */
    private static boolean body(Tokens text, int first, int last) {
        if (!text.word(last).equals("no")) {
            return false;
        }
        String name = text.word(last - 2);
        return last - 2 >= first && (BODIES.contains(name) || BODY_ENDINGS.of(name));
    }

    /** One word that is no given name and does not start with initials, or one that is a task however it goes on. */
    private static boolean task(Tokens text, int first, int last) {
        boolean initial = false;
        boolean number = false;
        for (int token = first; token <= last; token++) {
            String word = text.word(token);
            if (TASKS.contains(word) || (word.length() > 5 && TASK_ENDINGS.of(word))) {
                return true;
            }
            if (named(word)) {
                return false;
            }
            initial |= text.length(token) == 1 && text.isWord(token);
            number |= text.isNumber(token);
        }
        return first == last && !initial && !number && text.length(first) > 3;
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
