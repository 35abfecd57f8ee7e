package no.innspill.intake.imports.domain;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How the rows of a table become pieces of feedback.
 *
 * @param version the higher is the newer of those that a body has for the same columns; 0 for one that was not saved
 * @param uses what each column is, in their order
 * @param constants what all rows have where no column says it
 * @param zone of dates that say none
 */
public record Mapping(int version, List<ColumnUse> uses, Map<Field, String> constants, ZoneId zone) {
    /** Where dates are read that say no zone. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    public Mapping {
        uses = List.copyOf(uses);
        constants = Map.copyOf(constants);
    }

    /** What keeps it from being used. */
    public enum Fault {
        /** Nothing of what was said is imported. */
        SAYS_NOTHING,
        /** How it reached the body is neither in a column nor given for all. */
        NO_CHANNEL,
        /** Two columns are the same field. */
        TWICE,
        /** A scale has no question, or ends before it begins. */
        SCALE,
        /** Two columns answer the same question. */
        SAME_QUESTION
    }

    public Mapping withVersion(int newer) {
        return new Mapping(newer, uses, constants, zone);
    }

    /** Where the first column of a field is. */
    public OptionalInt columnOf(Field field) {
        return IntStream.range(0, uses.size())
                .filter(at -> uses.get(at).field() == field)
                .findFirst();
    }

    /** The first thing that is wrong with it. */
    public Optional<Fault> fault() {
        Set<Field> seen = new HashSet<>();
        Set<String> questions = new HashSet<>();
        boolean twice = uses.stream()
                .map(ColumnUse::field)
                .filter(field -> !field.mayRepeat())
                .anyMatch(field -> !seen.add(field));
        List<ColumnUse.Question> asked = uses.stream()
                .flatMap(use -> Optional.ofNullable(use.question()).stream())
                .toList();
        boolean repeated = asked.stream().anyMatch(question -> !questions.add(question.name()));
        boolean scale =
                asked.stream().anyMatch(question -> question.name().isBlank() || question.min() >= question.max());
        boolean says = !asked.isEmpty()
                || seen.contains(Field.TEXT)
                || seen.contains(Field.WHAT_MATTERS)
                || seen.contains(Field.FOUND_IT);
        if (twice) {
            return Optional.of(Fault.TWICE);
        }
        if (!says) {
            return Optional.of(Fault.SAYS_NOTHING);
        }
        if (scale) {
            return Optional.of(Fault.SCALE);
        }
        if (repeated) {
            return Optional.of(Fault.SAME_QUESTION);
        }
        return seen.contains(Field.CHANNEL) || constants.containsKey(Field.CHANNEL)
                ? Optional.empty()
                : Optional.of(Fault.NO_CHANNEL);
    }
}
