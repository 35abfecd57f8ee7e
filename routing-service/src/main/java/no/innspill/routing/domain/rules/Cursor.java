package no.innspill.routing.domain.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A place among the words of a book, from which they are read one after the other. */
final class Cursor {

    private final List<Token> tokens;
    private final List<Fault> faults;
    private int at;

    Cursor(List<Token> tokens, List<Fault> faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** Nothing sensible can be read before the next rule. */
    static final class Lost extends Exception {
        private static final long serialVersionUID = 1L;

        Lost() {
            super(null, null, false, false);
        }
    }

    Token next() {
        return tokens.get(at);
    }

    /** The last word that was taken. */
    Token last() {
        return tokens.get(Math.max(0, at - 1));
    }

    boolean ended() {
        return next().sort() == Token.Sort.END;
    }

    boolean sees(String word) {
        return next().is(word);
    }

    boolean sees(Token.Sort sort) {
        return next().sort() == sort;
    }

    Token take() {
        Token taken = next();
        if (!ended()) {
            at++;
        }
        return taken;
    }

    boolean takeIf(String word) {
        boolean seen = sees(word);
        if (seen) {
            at++;
        }
        return seen;
    }

    void expect(String word) throws Lost {
        if (!takeIf(word)) {
            throw lost(word);
        }
    }

    Token expect(Token.Sort sort, String what) throws Lost {
        if (!sees(sort)) {
            throw lost(what);
        }
        return take();
    }

    /** A word that is one of several values. */
    <T> T one(Function<String, Optional<T>> values, List<String> written) throws Lost {
        Token token = next();
        Optional<T> value = token.sort() == Token.Sort.WORD ? values.apply(token.text()) : Optional.empty();
        if (value.isEmpty()) {
            throw lost(written.toArray(String[]::new));
        }
        take();
        return value.get();
    }

    /** Notes that something else had to stand here. */
    Lost lost(String... expected) {
        faults.add(new Fault(next().place(), FaultCode.EXPECTED, next().shown(), Arrays.asList(expected)));
        return new Lost();
    }

    void fault(Token about, FaultCode code) {
        faults.add(Fault.of(about.place(), code, about.text()));
    }

    void fault(Fault fault) {
        faults.add(fault);
    }

    int faults() {
        return faults.size();
    }

    /** Goes on at the next rule or example. */
    void skipToNext() {
        while (!ended() && !sees("rule") && !sees("expect")) {
            at++;
        }
    }
}
