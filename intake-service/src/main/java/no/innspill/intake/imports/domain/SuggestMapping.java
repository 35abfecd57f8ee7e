package no.innspill.intake.imports.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what the columns of a table are, from their names and what stands in them. A person looks at it before it is used. */
public final class SuggestMapping {
    private static final Pattern SCALE = Pattern.compile("\\b([01])\\s?(?:-|–|til|to)\\s?(\\d{1,2})\\b");

    private SuggestMapping() {}

    /** A mapping for the columns; where nothing says how the words came, the channel is that of a survey. */
    public static Mapping of(List<Column> columns) {
        List<ColumnUse> uses =
                new ArrayList<>(columns.stream().map(column -> ColumnUse.none()).toList());
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (boolean exactly : new boolean[] {true, false}) {
            for (Column column : columns) {
                if (column.isKept() && uses.get(column.index()).field() == Field.NONE) {
                    field(column, exactly)
                            .filter(field -> field.mayRepeat() || !taken.contains(field))
                            .ifPresent(field -> {
                                taken.add(field);
                                uses.set(column.index(), use(field, column));
                            });
                }
            }
        }
        Map<Field, String> constants = taken.contains(Field.CHANNEL) ? Map.of() : Map.of(Field.CHANNEL, "WEB");
        return new Mapping(0, uses, constants, Mapping.OSLO);
    }

    private static Optional<Field> field(Column column, boolean exactly) {
        Optional<Field> field = exactly ? Vocabulary.exactly(column.name()) : Vocabulary.partly(column.name());
        return field.filter(found -> fits(found, column));
    }

    private static boolean fits(Field field, Column column) {
        return switch (field) {
            case OCCURRED_AT, PAGE_LAST_CHANGED -> DateForm.of(column.samples()).isPresent();
            case PAGE_ADDRESS ->
                column.samples().stream()
                        .allMatch(sample -> sample.toLowerCase(Locale.ROOT).startsWith("http"));
            case RATING -> column.samples().stream().allMatch(sample -> sample.matches("-?\\d{1,2}(\\D.*)?"));
            default -> true;
        };
    }

    /** How a column is used when somebody says what it is. */
    public static ColumnUse use(Field field, Column column) {
        return switch (field) {
            case NONE -> ColumnUse.none();
            case OCCURRED_AT, PAGE_LAST_CHANGED ->
                ColumnUse.date(field, DateForm.of(column.samples()).orElse(DateForm.ISO));
            case RATING -> ColumnUse.rating(question(column), Map.of());
            case FOUND_IT, CHANNEL, RESPONDENT_ROLE, LANGUAGE_FORM -> ColumnUse.values(field, values(field, column));
            default -> ColumnUse.plain(field);
        };
    }

    private static Map<String, String> values(Field field, Column column) {
        Map<String, String> values = new LinkedHashMap<>();
        column.values()
                .forEach(cell -> Vocabulary.value(field, cell).ifPresent(word -> values.put(MapRow.key(cell), word)));
        return values;
    }

    /** As the name says it, such as (1–5); else as wide as what stands there. */
    private static ColumnUse.Question question(Column column) {
        Matcher told = SCALE.matcher(column.name());
        if (told.find()) {
            return new ColumnUse.Question(
                    column.name(), 1, Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)));
        }
        int highest = column.values().stream()
                .filter(value -> value.matches("\\d{1,2}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        String name = column.name();
        if (highest <= 5) {
            return new ColumnUse.Question(name, 1, 1, 5);
        }
        return new ColumnUse.Question(name, 1, highest <= 6 ? 1 : 0, highest <= 6 ? 6 : 10);
    }
}
