package no.innspill.intake.imports.in.web;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.intake.imports.domain.Column;
import no.innspill.intake.imports.domain.ColumnUse;
import no.innspill.intake.imports.domain.DateForm;
import no.innspill.intake.imports.domain.Field;
import no.innspill.intake.imports.domain.MapRow;
import no.innspill.intake.imports.domain.Mapping;
import no.innspill.intake.imports.domain.SuggestMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads a mapping from the form that shows it. What cannot be read becomes what would be suggested. */
final class MappingForm {
    private final MultiValueMap<String, String> form;

    MappingForm(MultiValueMap<String, String> form) {
        this.form = form;
    }

    Mapping read(List<Column> columns, Mapping shown) {
        List<ColumnUse> uses = new ArrayList<>();
        for (Column column : columns) {
            uses.add(column.isKept() ? use(column, shown.uses().get(column.index())) : ColumnUse.none());
        }
        Map<Field, String> constants = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String value = form.getFirst("constant-" + field.name());
            if (field.mayBeConstant() && value != null && !value.isBlank()) {
                constants.put(field, value.strip());
            }
        }
        return new Mapping(shown.version(), uses, constants, zone());
    }

    private ColumnUse use(Column column, ColumnUse shown) {
        Field field = named(Field.class, "field-" + column.index(), shown.field());
        boolean changed = field != named(Field.class, "was-" + column.index(), shown.field());
        if (changed) {
            return SuggestMapping.use(field, column);
        }
        return switch (field) {
            case OCCURRED_AT, PAGE_LAST_CHANGED ->
                ColumnUse.date(field, named(DateForm.class, "dates-" + column.index(), DateForm.ISO));
            case RATING -> ColumnUse.rating(question(column), values(column));
            case FOUND_IT, CHANNEL, RESPONDENT_ROLE, LANGUAGE_FORM, SERVICE -> ColumnUse.values(field, values(column));
            default -> ColumnUse.plain(field);
        };
    }

    private ColumnUse.Question question(Column column) {
        String name = form.getFirst("question-" + column.index());
        return new ColumnUse.Question(
                name == null ? column.name() : name.strip(),
                number("version-" + column.index(), 1),
                number("min-" + column.index(), 0),
                number("max-" + column.index(), 0));
    }

    private Map<String, String> values(Column column) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < column.values().size(); at++) {
            String value = form.getFirst("value-" + column.index() + "-" + at);
            if (value != null && !value.isBlank()) {
                values.put(MapRow.key(column.values().get(at)), value.strip());
            }
        }
        return values;
    }

    private ZoneId zone() {
        String zone = form.getFirst("zone");
        try {
            return zone == null ? Mapping.OSLO : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return Mapping.OSLO;
        }
    }

    private int number(String name, int otherwise) {
        String text = form.getFirst(name);
        return text != null && text.strip().matches("-?\\d{1,3}") ? Integer.parseInt(text.strip()) : otherwise;
    }

    private <E extends Enum<E>> E named(Class<E> type, String name, E otherwise) {
        @Nullable String text = form.getFirst(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return otherwise;
    }
}
