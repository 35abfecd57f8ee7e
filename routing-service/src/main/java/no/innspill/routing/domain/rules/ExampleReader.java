package no.innspill.routing.domain.rules;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an example: a text, the facts it comes with, and what has to become of it. */
final class ExampleReader {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final Cursor cursor;
    private final Known known;
    private final ConditionReader conditions;

    ExampleReader(Cursor cursor, Known known, ConditionReader conditions) {
        this.cursor = cursor;
        this.known = known;
        this.conditions = conditions;
    }

    Optional<Example> read() throws Cursor.Lost {
        Token begin = cursor.take();
        String text = cursor.expect(Token.Sort.TEXT, "<text>").text();
        Map<Fact, Set<String>> facts = new EnumMap<>(Fact.class);
        @Nullable LocalDateTime received = null;
        Token factsAt = cursor.next();
        if (cursor.takeIf("when")) {
            for (Condition part : parts(conditions.read())) {
                switch (part) {
                    case Condition.Is is when is.values().size() == 1 -> facts.put(is.fact(), is.values());
                    case Condition.When(Received.Between day)
                    when day.from() != null && day.from().equals(day.to()) ->
                        received = day.from().atTime(NOON);
                    default -> {
                        cursor.fault(
                                new Fault(factsAt.place(), FaultCode.EXPECTED, "when", List.of("<fact-is-one-value>")));
                        throw new Cursor.Lost();
                    }
                }
            }
        }
        if (!cursor.takeIf("then")) {
            throw cursor.lost("when", "and", "then");
        }
        Example.Expected expected = expected();
        Optional<String> body = facts.getOrDefault(Fact.BODY, Set.of()).stream()
                .findFirst()
                .or(() -> expected.goal()
                        .flatMap(goal ->
                                goal instanceof Goal.ToUnit unit ? known.bodyOfUnit(unit.unit()) : Optional.empty()));
        if (body.isEmpty()) {
            cursor.fault(begin, FaultCode.EXAMPLE_WITHOUT_BODY);
            return Optional.empty();
        }
        return Optional.of(
                new Example(begin.place(), text, body.get(), facts, Optional.ofNullable(received), expected));
    }

    private Example.Expected expected() throws Cursor.Lost {
        if (cursor.takeIf("no")) {
            cursor.expect("rule");
            return new Example.Expected(Optional.empty(), true, null, null, List.of());
        }
        ResultReader.Result result = new ResultReader(cursor, known, conditions).read();
        Handling handling = result.handling();
        return new Example.Expected(
                result.goal(),
                false,
                handling.priority().orElse(null),
                handling.workingDays().isPresent() ? handling.workingDays().getAsInt() : null,
                handling.tags());
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all
                ? all.parts().stream().flatMap(part -> parts(part).stream()).toList()
                : new ArrayList<>(List.of(condition));
    }
}
