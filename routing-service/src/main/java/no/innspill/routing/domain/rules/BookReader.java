package no.innspill.routing.domain.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a rule book. What is wrong in one rule does not hide what is wrong in the next: all faults are told, each with its line and
 * column, up to {@value #MOST_FAULTS}.
 */
public final class BookReader {

    private static final int MOST_FAULTS = 50;
    private static final int LONGEST_NAME = 100;
    private static final Comparator<Fault> TOP_DOWN = Comparator.comparingInt(
                    (Fault fault) -> fault.place().line())
            .thenComparingInt(fault -> fault.place().column());

    private final String text;
    private final Known known;
    private final List<Fault> faults = new ArrayList<>();
    private final Cursor cursor;
    private final ConditionReader conditions;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private BookReader(String text, Known known, TextQueries queries) {
        this.text = text;
        this.known = known;
        this.cursor = new Cursor(Lexer.tokens(text, faults), faults);
        this.conditions = new ConditionReader(cursor, known, queries);
    }

    /** What reading a book comes to. */
    public sealed interface Read {

        /** It is right. */
        record Good(Book book) implements Read {}

        /** It is refused, with all that is wrong, from top to bottom. */
        record Bad(List<Fault> faults) implements Read {
            public Bad {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Reads a book. */
    public static Read read(String text, Known known, TextQueries queries) {
        if (text.length() > Book.LONGEST) {
            return new Read.Bad(
                    List.of(new Fault(new Place(1, 1), FaultCode.TOO_LONG, "", List.of(String.valueOf(Book.LONGEST)))));
        }
        return new BookReader(text, known, queries).book();
    }

    private Read book() {
        while (!cursor.ended() && faults.size() < MOST_FAULTS) {
            try {
                one();
            } catch (Cursor.Lost toNext) {
                cursor.skipToNext();
            }
        }
        if (rules.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of(cursor.next().place(), FaultCode.NO_RULE, ""));
        }
        return faults.isEmpty()
                ? new Read.Good(new Book(rules, examples))
                : new Read.Bad(
                        faults.stream().sorted(TOP_DOWN).limit(MOST_FAULTS).toList());
    }

    private void one() throws Cursor.Lost {
        if (cursor.sees("rule")) {
            rule();
        } else if (cursor.sees("expect")) {
            new ExampleReader(cursor, known, conditions).read().ifPresent(examples::add);
        } else {
            throw cursor.lost("rule", "expect");
        }
    }

    private void rule() throws Cursor.Lost {
        Token begin = cursor.take();
        int before = cursor.faults();
        String name = name();
        Condition when = new Condition.All(List.of());
        if (cursor.takeIf("when")) {
            when = conditions.read();
        } else if (!cursor.sees("then")) {
            throw cursor.lost("when", "then");
        }
        if (!cursor.takeIf("then")) {
            throw cursor.lost("and", "or", "then");
        }
        ResultReader.Result result = new ResultReader(cursor, known, conditions).read();
        if (rules.size() >= Book.MOST_RULES) {
            cursor.fault(begin, FaultCode.TOO_MANY_RULES);
            return;
        }
        if (cursor.faults() == before) {
            String source = text.substring(begin.from(), cursor.last().to());
            rules.add(new Rule(name, begin.place(), source, when, result.goal(), result.handling()));
        }
    }

    private String name() throws Cursor.Lost {
        Token written = cursor.expect(Token.Sort.TEXT, "<name>");
        String name = written.text().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            cursor.fault(new Fault(written.place(), FaultCode.WRONG_LENGTH, name, List.of("1–" + LONGEST_NAME)));
        } else if (known.isPersonal(name)) {
            cursor.fault(Fault.of(written.place(), FaultCode.PERSONAL_DATA, ""));
        } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
            cursor.fault(written, FaultCode.NAME_TWICE);
        }
        return name;
    }
}
