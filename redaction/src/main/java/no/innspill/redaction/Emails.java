package no.innspill.redaction;

import java.util.Set;

/** E-mail addresses: as a machine reads them, and as people write them to hide them from machines. */
final class Emails implements Finder {
    private static final WordSet AT = new WordSet(Set.of(
            "krøllalfa",
            "krølla",
            "krølle",
            "krøllalfaen",
            "alfakrøll",
            "alfakrøllen",
            "snabela",
            "snabel-a",
            "kralla",
            "at"));
    /** What the words for «@» start with: most words are told by it to be none. */
    private static final String AT_STARTS = "aAkKsS";

    private static final Set<String> DOT = Set.of("dot", "punktum", "prikk", "punkt");
    private static final Set<String> TOP = Set.of(
            "no", "com", "net", "org", "se", "dk", "fi", "is", "uk", "de", "eu", "pl", "lt", "nu", "info", "co", "me",
            "io");
    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "hotmail",
            "outlook",
            "yahoo",
            "online",
            "live",
            "icloud",
            "getmail",
            "broadpark",
            "msn",
            "proton",
            "protonmail",
            "lyse",
            "altibox",
            "epost",
            "mail",
            "gmx",
            "start",
            "frisurf",
            "c2i",
            "telenor");

    /** More than any address has; keeps the time linear. */
    private static final int MOST_TOKENS = 40;

    private static final int MOST_DOTS = 4;

    @Override
    public void find(Tokens text, Finds finds) {
        for (int token = 0; token < text.size(); token++) {
            if (text.isSymbol(token, '@')) {
                plain(text, finds, token);
            } else if (text.isWord(token) && AT_STARTS.indexOf(text.charAt(token, 0)) >= 0) {
                spoken(text, finds, token);
            }
        }
    }

    private static void plain(Tokens text, Finds finds, int at) {
        int first = localStart(text, at - 1);
        int last = domainEnd(text, at + 1);
        boolean dotted = dotted(text, at + 1, last);
        boolean close = text.joined(at - 1) && text.joined(at);
        if (first < at
                && last > at
                && (dotted || (close && text.isWord(last) && text.length(last) > 2))
                && !Mailbox.nobodys(text, first, at, last)) {
            finds.take(Kind.EMAIL, first, last);
        }
    }

    private static boolean dotted(Tokens text, int first, int last) {
        for (int token = first; token < last; token++) {
            if (text.isSymbol(token, '.')) {
                return text.isWord(last);
            }
        }
        return false;
    }

    private static void spoken(Tokens text, Finds finds, int word) {
        String said = text.word(word);
        boolean listed = AT.contains(said);
        if (!listed && !said.equals("a")) {
            return;
        }
        boolean bracketed = bracketed(text, word);
        boolean strong = listed && (bracketed || !said.equals("at"));
        if (!listed && !bracketed) {
            return;
        }
        int before = bracketed ? word - 2 : word - 1;
        int after = bracketed ? word + 2 : word + 1;
        int first = spokenLocalStart(text, before);
        int last = spokenDomainEnd(text, after);
        if (first > before || last < after) {
            return;
        }
        if (strong || bracketed || hidden(text, before, after, last)) {
            finds.take(Kind.EMAIL, first, last);
        }
    }

    /** «ola at gmail dot com», but not «jeg synes at nav.no»: the word «at» alone hides nothing. */
    private static boolean hidden(Tokens text, int before, int after, int last) {
        if (text.isWord(before) && NameLexicon.common(text.word(before))) {
            return false;
        }
        boolean dot =
                DOT.contains(text.word(last - 1)) || bracketed(text, last - 2) || PROVIDERS.contains(text.word(after));
        return last > after && dot && TOP.contains(text.word(last));
    }

    private static boolean bracketed(Tokens text, int word) {
        char open = text.symbol(word - 1);
        char close = text.symbol(word + 1);
        return (open == '(' && close == ')')
                || (open == '[' && close == ']')
                || (open == '{' && close == '}')
                || (open == '<' && close == '>');
    }

    private static int localStart(Tokens text, int last) {
        int first = last + 1;
        for (int token = last; part(text, token) && last - token < MOST_TOKENS; token--) {
            if (text.isWord(token) || text.isNumber(token)) {
                first = token;
            }
            if (!text.joined(token - 1)) {
                break;
            }
        }
        return first;
    }

    private static int domainEnd(Tokens text, int first) {
        int last = first - 1;
        for (int token = first; part(text, token) && token - first < MOST_TOKENS; token++) {
            if (text.isWord(token) || text.isNumber(token)) {
                last = token;
            }
            if (!text.joined(token)) {
                break;
            }
        }
        return last;
    }

    private static boolean part(Tokens text, int token) {
        return text.isWord(token) || text.isNumber(token) || "._-+".indexOf(text.symbol(token)) >= 0;
    }

    /** Goes back over «ola.nordmann», «ola dot nordmann» and «ola (dot) nordmann». */
    private static int spokenLocalStart(Tokens text, int last) {
        int first = localStart(text, last);
        for (int dots = 0; first <= last && dots < MOST_DOTS; dots++) {
            int dot = text.isSymbol(first - 1, ')') ? first - 2 : first - 1;
            if (!DOT.contains(text.word(dot))) {
                break;
            }
            int before = bracketed(text, dot) ? dot - 2 : dot - 1;
            int further = localStart(text, before);
            if (further > before) {
                break;
            }
            first = further;
        }
        return first;
    }

    private static int spokenDomainEnd(Tokens text, int first) {
        int last = domainEnd(text, first);
        for (int dots = 0; last >= first && dots < MOST_DOTS; dots++) {
            int dot = text.isSymbol(last + 1, '(') || text.isSymbol(last + 1, '[') ? last + 2 : last + 1;
            if (!DOT.contains(text.word(dot)) && !spacedDot(text, last + 1)) {
                break;
            }
            int after = bracketed(text, dot) ? dot + 2 : dot + 1;
            if (!text.isWord(after)) {
                break;
            }
            last = domainEnd(text, after);
        }
        return last;
    }

    /** «example . no» */
    private static boolean spacedDot(Tokens text, int token) {
        return text.isSymbol(token, '.') && !text.joined(token - 1) && TOP.contains(text.word(token + 1));
    }
}
