package no.innspill.routing.domain.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads conditions: {@code or} binds looser than {@code and}, and {@code not} tightest. */
final class ConditionReader {

    private static final int DEEPEST = 30;
    private static final int MOST_TESTS = 100;
    private static final List<Fact> SURE = List.of(Fact.KIND, Fact.THEME, Fact.LANGUAGE, Fact.LEVEL, Fact.SEVERITY);
    private static final String[] SUBJECTS = subjects();

    private final Cursor cursor;
    private final TextQueries queries;
    private final FactReader facts;
    private int depth;
    private int tests;

    ConditionReader(Cursor cursor, Known known, TextQueries queries) {
        this.cursor = cursor;
        this.queries = queries;
        this.facts = new FactReader(cursor, known);
    }

    Condition read() throws Cursor.Lost {
        tests = 0;
        depth = 0;
        return any();
    }

    private Condition any() throws Cursor.Lost {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (cursor.takeIf("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() throws Cursor.Lost {
        List<Condition> parts = new ArrayList<>(List.of(part()));
        while (cursor.takeIf("and")) {
            parts.add(part());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition part() throws Cursor.Lost {
        if (++depth > DEEPEST) {
            cursor.fault(cursor.next(), FaultCode.TOO_DEEP);
            throw new Cursor.Lost();
        }
        Condition read;
        if (cursor.takeIf("not")) {
            read = new Condition.Not(part());
        } else if (cursor.takeIf("(")) {
            read = any();
            if (!cursor.takeIf(")")) {
                throw cursor.lost("and", "or", ")");
            }
        } else {
            read = test();
        }
        depth--;
        return read;
    }

    private Condition test() throws Cursor.Lost {
        if (++tests > MOST_TESTS) {
            cursor.fault(cursor.next(), FaultCode.TOO_MANY_TESTS);
            throw new Cursor.Lost();
        }
        Token subject = cursor.next();
        if (subject.sort() != Token.Sort.WORD) {
            throw cursor.lost(SUBJECTS);
        }
        return switch (subject.text().toLowerCase(Locale.ROOT)) {
            case "text" -> text();
            case "received" -> received();
            case "confidence" -> confidence();
            case "sensitive" -> {
                cursor.take();
                yield new Condition.Is(Fact.SENSITIVE, Set.of("YES"));
            }
            default -> fact();
        };
    }

    private Condition received() throws Cursor.Lost {
        cursor.take();
        return new Condition.When(new ReceivedReader(cursor).read());
    }

    private Condition text() throws Cursor.Lost {
        cursor.take();
        cursor.expect("matches");
        Token written = cursor.expect(Token.Sort.TEXT, "<query>");
        return switch (queries.read(written.text())) {
            case TextQueries.Read.Good good -> new Condition.Says(written.text(), good.words());
            case TextQueries.Read.Bad bad -> {
                Place place = written.place();
                Place inside = new Place(place.line(), place.column() + 1 + bad.offset());
                cursor.fault(Fault.of(inside, bad.why(), bad.subject()));
                yield new Condition.All(List.of());
            }
        };
    }

    private Condition confidence() throws Cursor.Lost {
        cursor.take();
        cursor.expect("of");
        Fact fact = cursor.one(
                word -> SURE.stream()
                        .filter(sure -> sure.word().equalsIgnoreCase(word))
                        .findFirst(),
                SURE.stream().map(Fact::word).toList());
        Comparison comparison = comparison();
        int percent = number(0, 100);
        cursor.takeIf("percent");
        return new Condition.Sure(fact, comparison, percent);
    }

    private Condition fact() throws Cursor.Lost {
        Fact fact = Arrays.stream(Fact.values())
                .filter(known -> cursor.sees(known.word()))
                .findFirst()
                .orElseThrow(() -> cursor.lost(SUBJECTS));
        cursor.take();
        if (fact == Fact.RATING && cursor.takeIf("of")) {
            String question = cursor.expect(Token.Sort.TEXT, "<text>").text();
            return new Condition.Rated(question, comparison(), number(-1000, 1000));
        }
        if (fact == Fact.PAGE || fact == Fact.THEME) {
            if (cursor.takeIf("under")) {
                Fact under = fact == Fact.PAGE ? Fact.PAGE : Fact.THEME_UNDER;
                return new Condition.Is(under, facts.values(under, cursor.sees("(")));
            }
            if (fact == Fact.PAGE) {
                cursor.expect("is");
                return known(Fact.PAGE, cursor.takeIf("not"));
            }
        }
        return comparedOrKnown(fact);
    }

    private Condition comparedOrKnown(Fact fact) throws Cursor.Lost {
        boolean not = cursor.takeIf("not");
        if (cursor.takeIf("in")) {
            return turned(new Condition.Is(fact, facts.values(fact, true)), not);
        }
        if (not || !cursor.takeIf("is")) {
            throw fact == Fact.THEME ? cursor.lost("is", "in", "not", "under") : cursor.lost("is", "in", "not");
        }
        boolean isNot = cursor.takeIf("not");
        if (cursor.sees("known")) {
            return known(fact, isNot);
        }
        if (cursor.takeIf("in")) {
            return turned(new Condition.Is(fact, facts.values(fact, true)), isNot);
        }
        return turned(new Condition.Is(fact, facts.values(fact, false)), isNot);
    }

    private Condition known(Fact fact, boolean not) throws Cursor.Lost {
        cursor.expect("known");
        return turned(new Condition.IsKnown(fact), not);
    }

    private static Condition turned(Condition condition, boolean not) {
        return not ? new Condition.Not(condition) : condition;
    }

    private Comparison comparison() throws Cursor.Lost {
        Optional<Comparison> found = Arrays.stream(Comparison.values())
                .filter(comparison -> cursor.sees(comparison.sign()))
                .findFirst();
        if (found.isEmpty()) {
            throw cursor.lost("<", "<=", "=", ">=", ">");
        }
        cursor.take();
        return found.get();
    }

    int number(int least, int most) throws Cursor.Lost {
        Token written = cursor.expect(Token.Sort.NUMBER, "<number>");
        try {
            int number = Integer.parseInt(written.text());
            if (number < least || number > most) {
                cursor.fault(new Fault(
                        written.place(), FaultCode.OUT_OF_RANGE, written.text(), List.of(least + "–" + most)));
            }
            return number;
        } catch (NumberFormatException tooLong) {
            cursor.fault(
                    new Fault(written.place(), FaultCode.OUT_OF_RANGE, written.text(), List.of(least + "–" + most)));
            return least;
        }
    }

    private static String[] subjects() {
        List<String> words = new ArrayList<>(List.of("text", "received", "confidence"));
        Arrays.stream(Fact.values()).map(Fact::word).distinct().forEach(words::add);
        words.addAll(List.of("not", "("));
        return words.toArray(String[]::new);
    }
}
