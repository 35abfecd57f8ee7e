package no.innspill.intake.imports.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a column is imported as.
 *
 * @param values what a cell stands for, by the cell in lower case: a name of a channel and so on, a number of a scale, a name of a service
 * @param dates how its dates are written; none for what is no date
 * @param question what it answers; none for what is no rating
 */
public record ColumnUse(
        Field field,
        Map<String, String> values,
        @Nullable DateForm dates,
        @Nullable Question question) {
    private static final ColumnUse NONE = new ColumnUse(Field.NONE, Map.of(), null, null);

    public ColumnUse {
        values = Map.copyOf(values);
        if (field.isDate() != (dates != null) || (field == Field.RATING) != (question != null)) {
            throw new IllegalArgumentException("a date has a form and a rating a question, and nothing else has");
        }
    }

    /**
     * The question that a rating answers.
     *
     * @param name its id in the body's question bank
     * @param version of its wording, from 1
     * @param min the lowest answer
     * @param max the highest answer
     */
    public record Question(String name, int version, int min, int max) {}

    /** It is not imported. */
    public static ColumnUse none() {
        return NONE;
    }

    /** A column that is taken as it stands. */
    public static ColumnUse plain(Field field) {
        return new ColumnUse(field, Map.of(), null, null);
    }

    public static ColumnUse values(Field field, Map<String, String> values) {
        return new ColumnUse(field, values, null, null);
    }

    public static ColumnUse date(Field field, DateForm form) {
        return new ColumnUse(field, Map.of(), form, null);
    }

    public static ColumnUse rating(Question question, Map<String, String> values) {
        return new ColumnUse(Field.RATING, values, null, question);
    }
}
