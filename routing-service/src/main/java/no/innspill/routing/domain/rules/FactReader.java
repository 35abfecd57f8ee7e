package no.innspill.routing.domain.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the values that a fact is compared with. */
final class FactReader {

    private final Cursor cursor;
    private final Known known;

    FactReader(Cursor cursor, Known known) {
        this.cursor = cursor;
        this.known = known;
    }

    /** One value, or several in brackets. */
    Set<String> values(Fact fact, boolean several) throws Cursor.Lost {
        Set<String> values = new LinkedHashSet<>();
        if (!several) {
            values.add(value(fact));
            return values;
        }
        cursor.expect("(");
        do {
            values.add(value(fact));
        } while (cursor.takeIf(","));
        if (!cursor.takeIf(")")) {
            throw cursor.lost(",", ")");
        }
        return values;
    }

    private String value(Fact fact) throws Cursor.Lost {
        return switch (fact) {
            case BODY -> body();
            case AREA -> area();
            case SERVICE ->
                checked(
                        FaultCode.UNKNOWN_SERVICE,
                        text -> known.hasService(text) ? Optional.of(text) : Optional.empty());
            case PAGE -> checked(FaultCode.NOT_A_PAGE, known::page);
            case THEME, THEME_UNDER -> checked(FaultCode.UNKNOWN_THEME, known::theme);
            case STEP -> cursor.expect(Token.Sort.TEXT, "<text>").text();
            case CHANNEL, FOUND_IT, RATING, KIND, LANGUAGE, LEVEL, SEVERITY, ROLE, SENSITIVE ->
                cursor.one(word -> FactWords.value(fact, word), FactWords.of(fact));
        };
    }

    private interface Lookup {
        Optional<String> find(String written);
    }

    /** What the directory or the vocabulary does not know is noted, and reading goes on. */
    private String checked(FaultCode fault, Lookup lookup) throws Cursor.Lost {
        Token written = cursor.expect(Token.Sort.TEXT, "<text>");
        Optional<String> found = lookup.find(written.text());
        if (found.isEmpty()) {
            cursor.fault(written, fault);
        }
        return found.orElse(written.text());
    }

    private String body() throws Cursor.Lost {
        if (!cursor.sees(Token.Sort.NUMBER) && !cursor.sees(Token.Sort.TEXT)) {
            throw cursor.lost("<organisation-number>", "<text>");
        }
        Token written = cursor.take();
        Optional<String> found = known.body(written.text());
        if (found.isEmpty()) {
            cursor.fault(written, FaultCode.UNKNOWN_BODY);
        }
        return found.orElse(written.text());
    }

    private String area() throws Cursor.Lost {
        Token written = cursor.expect(Token.Sort.NUMBER, "<area>");
        if (!written.text().matches("\\d{2}|\\d{4}")) {
            cursor.fault(written, FaultCode.NOT_AN_AREA);
        }
        return written.text();
    }
}
