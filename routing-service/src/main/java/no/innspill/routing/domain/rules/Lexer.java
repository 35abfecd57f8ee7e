package no.innspill.routing.domain.rules;

import java.util.ArrayList;
import java.util.List;

/** Takes a rule book apart into words. What it can't read it notes and passes over. */
final class Lexer {

    private static final String CLOSES_STRAIGHT = "\"";
    private static final String CLOSES_ANGLED = "»";
    private static final String CLOSES_CURLED = "”";

    private final String text;
    private final List<Fault> faults;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String text, List<Fault> faults) {
        this.text = text;
        this.faults = faults;
    }

    static List<Token> tokens(String text, List<Fault> faults) {
        return new Lexer(text, faults).all();
    }

    private List<Token> all() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '\n') {
                at++;
                line++;
                lineStart = at;
            } else if (Character.isWhitespace(next) || next == '\u00a0' || next == '\ufeff') {
                at++;
            } else if (next == '#') {
                skipComment();
            } else {
                one(next);
            }
        }
        tokens.add(new Token(Token.Sort.END, "", here(), at, at));
        return tokens;
    }

    private void one(char next) {
        switch (next) {
            case '"' -> quoted(CLOSES_STRAIGHT);
            case '«' -> quoted(CLOSES_ANGLED);
            case '“' -> quoted(CLOSES_CURLED);
            case '(', ')', ',', '=' -> mark(1);
            case '<', '>' -> mark(at + 1 < text.length() && text.charAt(at + 1) == '=' ? 2 : 1);
            default -> wordOrNumber(next);
        }
    }

    private void wordOrNumber(char next) {
        if (Character.isDigit(next)) {
            run(Token.Sort.NUMBER);
        } else if (Character.isLetter(next)) {
            run(Token.Sort.WORD);
        } else {
            int length = Character.charCount(text.codePointAt(at));
            faults.add(Fault.of(here(), FaultCode.STRANGE_CHARACTER, text.substring(at, at + length)));
            at += length;
        }
    }

    private void mark(int length) {
        tokens.add(new Token(Token.Sort.MARK, text.substring(at, at + length), here(), at, at + length));
        at += length;
    }

    private void run(Token.Sort sort) {
        Place start = here();
        int from = at;
        while (at < text.length() && goesOn(text.charAt(at), sort)) {
            at++;
        }
        tokens.add(new Token(sort, text.substring(from, at), start, from, at));
    }

    private boolean goesOn(char next, Token.Sort sort) {
        if (Character.isLetterOrDigit(next)) {
            return true;
        }
        boolean joins = next == '-' || next == '_' || (sort == Token.Sort.NUMBER && (next == ':' || next == '.'));
        return joins && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** A backslash stands before a quote that belongs to the text, and before a backslash. */
    private void quoted(String close) {
        Place start = here();
        int from = at;
        StringBuilder inside = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '\n') {
            if (text.startsWith(close, at)) {
                at++;
                tokens.add(new Token(Token.Sort.TEXT, inside.toString(), start, from, at));
                return;
            }
            if (text.charAt(at) == '\\' && at + 1 < text.length() && "\\\"»”".indexOf(text.charAt(at + 1)) >= 0) {
                at++;
            }
            inside.append(text.charAt(at++));
        }
        faults.add(Fault.of(start, FaultCode.UNFINISHED_TEXT, inside.toString().strip()));
        tokens.add(new Token(Token.Sort.TEXT, inside.toString().strip(), start, from, at));
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private Place here() {
        return new Place(line, text.codePointCount(lineStart, at) + 1);
    }
}
