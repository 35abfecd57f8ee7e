package no.innspill.intake.imports.in.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.FoundIt;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.RespondentRole;
import no.innspill.intake.imports.domain.Column;
import no.innspill.intake.imports.domain.ColumnUse;
import no.innspill.intake.imports.domain.DateForm;
import no.innspill.intake.imports.domain.Field;
import no.innspill.intake.imports.domain.MapRow;
import no.innspill.intake.imports.domain.Mapping;
import no.innspill.redaction.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as its form shows it.
 *
 * @param left names of columns that were left out when the file was read
 * @param fault what keeps it from being used, as a word for messages; none where nothing does
 * @param saved whether the body has saved it before
 */
record MappingView(
        List<ColumnView> columns,
        List<String> left,
        List<Constant> constants,
        List<Option> zones,
        boolean dates,
        @Nullable String fault,
        int version,
        boolean saved) {
    private static final int SAMPLES = 3;

    /** Something that can be chosen. */
    record Option(String value, String label, boolean chosen) {}

    /** A column with all that can be said about it. */
    record ColumnView(
            int index,
            String name,
            List<List<Marked.Piece>> samples,
            String field,
            List<Option> fields,
            List<Option> dates,
            List<ValueView> values,
            boolean freeValues,
            @Nullable Question question) {}

    /** What a cell stands for: one of the options, or any text. */
    record ValueView(int index, String cell, List<Option> options, String written) {}

    /** What a rating answers. */
    record Question(String name, int version, int min, int max) {}

    /** What is the same for all rows: one of the options, or any text. */
    record Constant(String field, List<Option> options, String written) {}

    static MappingView of(List<Column> columns, Mapping mapping, boolean told, Wording words) {
        return new MappingView(
                columns.stream()
                        .filter(Column::isKept)
                        .map(column -> column(column, mapping.uses().get(column.index()), words))
                        .toList(),
                columns.stream()
                        .filter(column -> !column.isKept())
                        .map(Column::name)
                        .toList(),
                Stream.of(Field.values())
                        .filter(Field::mayBeConstant)
                        .filter(field -> mapping.columnOf(field).isEmpty())
                        .map(field -> constant(field, mapping.constants(), words))
                        .toList(),
                Stream.of("Europe/Oslo", "UTC")
                        .map(zone -> new Option(
                                zone,
                                words.of("zone." + zone.replace('/', '-')),
                                mapping.zone().getId().equals(zone)))
                        .toList(),
                mapping.uses().stream().anyMatch(use -> use.field().isDate()),
                told ? mapping.fault().map(Wording::key).orElse(null) : null,
                mapping.version(),
                mapping.version() > 0);
    }

    private static ColumnView column(Column column, ColumnUse use, Wording words) {
        List<Option> fields = Arrays.stream(Field.values())
                .map(field -> new Option(field.name(), words.of("field." + Wording.key(field)), field == use.field()))
                .toList();
        List<Option> dates = use.dates() == null
                ? List.of()
                : Arrays.stream(DateForm.values())
                        .map(form ->
                                new Option(form.name(), words.of("dates." + Wording.key(form)), form == use.dates()))
                        .toList();
        ColumnUse.Question asked = use.question();
        return new ColumnView(
                column.index(),
                column.name(),
                column.samples().stream()
                        .limit(SAMPLES)
                        .map(sample -> Marked.pieces(sample, words::mark))
                        .toList(),
                use.field().name(),
                fields,
                dates,
                values(column, use, words),
                use.field() == Field.SERVICE,
                asked == null ? null : new Question(asked.name(), asked.version(), asked.min(), asked.max()));
    }

    private static List<ValueView> values(Column column, ColumnUse use, Wording words) {
        boolean numbers = column.values().stream().allMatch(value -> value.matches("-?\\d{1,3}([.,]0+)?"));
        if (!use.field().hasValues() || (use.field() == Field.RATING && numbers)) {
            return List.of();
        }
        return IntStream.range(0, column.values().size())
                .mapToObj(at -> {
                    String cell = column.values().get(at);
                    String value = use.values().getOrDefault(MapRow.key(cell), "");
                    return new ValueView(at, cell, options(use.field(), use.question(), value, words), value);
                })
                .toList();
    }

    private static Constant constant(Field field, Map<Field, String> constants, Wording words) {
        String value = constants.getOrDefault(field, "");
        return new Constant(field.name(), options(field, null, value, words), value);
    }

    private static List<Option> options(
            Field field, ColumnUse.@Nullable Question question, String chosen, Wording words) {
        return switch (field) {
            case FOUND_IT -> named(FoundIt.values(), field, chosen, words);
            case CHANNEL -> named(Channel.values(), field, chosen, words);
            case RESPONDENT_ROLE -> named(RespondentRole.values(), field, chosen, words);
            case LANGUAGE_FORM -> named(LanguageForm.values(), field, chosen, words);
            case RATING ->
                question == null
                        ? List.of()
                        : IntStream.rangeClosed(question.min(), Math.min(question.max(), question.min() + 20))
                                .mapToObj(String::valueOf)
                                .map(number -> new Option(number, number, number.equals(chosen)))
                                .toList();
            default -> List.of();
        };
    }

    private static List<Option> named(Enum<?>[] constants, Field field, String chosen, Wording words) {
        return Arrays.stream(constants)
                .map(constant -> new Option(
                        constant.name(),
                        words.of("value." + Wording.key(field) + "." + constant.name()),
                        constant.name().equals(chosen)))
                .toList();
    }
}
