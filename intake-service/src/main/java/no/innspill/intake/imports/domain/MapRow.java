package no.innspill.intake.imports.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.FoundIt;
import no.innspill.intake.domain.LanguageForm;
import no.innspill.intake.domain.RespondentRole;
import no.innspill.redaction.Kind;
import org.jspecify.annotations.Nullable;

/** Makes of a row what would have been sent to the API, by a mapping. */
public final class MapRow {
    private static final Pattern ANSWER = Pattern.compile("(-?\\d{1,3})(?:[.,]0+)?(?:\\s*(?:/|av|of)\\s*\\d{1,3})?");

    private final Mapping mapping;
    private final List<Column> columns;
    private final RowIds ids;

    public MapRow(Mapping mapping, List<Column> columns, RowIds ids) {
        this.mapping = mapping;
        this.columns = List.copyOf(columns);
        this.ids = ids;
    }

    /**
     * What became of a row.
     *
     * @param fields in the schema of {@code POST /api/v1/feedback}, without the body
     * @param origins the names of the columns by the JSON pointers of the fields that they gave
     * @param takenOut what was taken out of the cells that are imported
     * @param refusals what is wrong with it; a row with any is not taken in
     */
    public record Mapped(
            Map<String, Object> fields,
            Map<String, String> origins,
            Map<Kind, Integer> takenOut,
            List<Refusal> refusals) {}

    public Mapped map(Row.Cells row) {
        Work work = new Work(row);
        for (int at = 0; at < mapping.uses().size(); at++) {
            ColumnUse use = mapping.uses().get(at);
            Cell cell = row.cell(at);
            if (use.field() != Field.NONE && use.field() != Field.EXTERNAL_ID && !isNothing(cell.text())) {
                work.origin = columns.get(at).name();
                work.used.add(cell);
                work.take(use, cell.text().strip());
            }
        }
        mapping.constants().forEach((field, value) -> work.constant(field, value));
        work.id();
        return work.done();
    }

    /** What systems write where there is nothing. */
    private static boolean isNothing(String cell) {
        return cell.isBlank() || cell.strip().equalsIgnoreCase("null");
    }

    /** One row on its way. */
    private final class Work {
        private final Row.Cells row;
        private final Map<String, Object> fields = new LinkedHashMap<>();
        private final Map<String, Object> page = new LinkedHashMap<>();
        private final List<Map<String, Object>> ratings = new ArrayList<>();
        private final Map<String, String> origins = new LinkedHashMap<>();
        private final List<Refusal> refusals = new ArrayList<>();
        private final List<Cell> used = new ArrayList<>();
        private String origin = "";

        Work(Row.Cells row) {
            this.row = row;
        }

        void take(ColumnUse use, String cell) {
            switch (use.field()) {
                case NONE, EXTERNAL_ID -> {}
                case OCCURRED_AT -> when(use, cell).ifPresent(at -> put("occurredAt", at.toString()));
                case TEXT -> put("text", cell);
                case WHAT_MATTERS -> put("whatMatters", cell);
                case FOUND_IT -> word(use, cell, FoundIt.class).ifPresent(name -> put("foundIt", name));
                case RATING -> rating(use, cell);
                case SERVICE -> put("service", use.values().getOrDefault(key(cell), cell));
                case CHANNEL -> word(use, cell, Channel.class).ifPresent(name -> put("channel", name));
                case PAGE_ADDRESS -> page("address", cell);
                case PAGE_VERSION -> page("version", cell);
                case PAGE_LAST_CHANGED ->
                    when(use, cell)
                            .ifPresent(at -> page(
                                    "lastChanged",
                                    at.atZone(mapping.zone()).toLocalDate().toString()));
                case JOURNEY_STEP -> put("journeyStep", cell);
                case RESPONDENT_ROLE ->
                    word(use, cell, RespondentRole.class).ifPresent(name -> put("respondentRole", name));
                case MUNICIPALITY -> put("municipality", cell.length() == 3 ? "0" + cell : cell);
                case LANGUAGE_FORM ->
                    word(use, cell, LanguageForm.class)
                            .ifPresent(name -> put("languageForm", name.toLowerCase(Locale.ROOT)));
            }
        }

        void constant(Field field, String value) {
            String name = switch (field) {
                case CHANNEL -> "channel";
                case SERVICE -> "service";
                case LANGUAGE_FORM -> "languageForm";
                case RESPONDENT_ROLE -> "respondentRole";
                default -> throw new IllegalArgumentException(field + " is not the same for all rows");
            };
            fields.putIfAbsent(name, field == Field.LANGUAGE_FORM ? value.toLowerCase(Locale.ROOT) : value);
        }

        void id() {
            OptionalInt at = mapping.columnOf(Field.EXTERNAL_ID);
            origin = at.isPresent() ? columns.get(at.getAsInt()).name() : "";
            @Nullable Cell cell = at.isPresent() ? row.cell(at.getAsInt()) : null;
            ids.of(row.line(), cell).ifPresentOrElse(id -> put("externalId", id), () -> refuse("personal-data"));
        }

        Mapped done() {
            if (page.containsKey("address")) {
                fields.put("page", page);
            }
            if (!ratings.isEmpty()) {
                fields.put("ratings", ratings);
            }
            return new Mapped(fields, origins, Cell.together(used), refusals);
        }

        private void put(String name, String value) {
            fields.put(name, value);
            origins.put("/" + name, origin);
        }

        private void page(String name, String value) {
            page.put(name, value);
            origins.put("/page/" + name, origin);
        }

        private void rating(ColumnUse use, String cell) {
            ColumnUse.Question question = use.question();
            Matcher answer = ANSWER.matcher(use.values().getOrDefault(key(cell), cell));
            if (question == null || !answer.matches()) {
                refuse("format");
                return;
            }
            origins.put("/ratings/" + ratings.size(), origin);
            ratings.add(Map.of(
                    "question", question.name(),
                    "questionVersion", question.version(),
                    "scale", Map.of("min", question.min(), "max", question.max()),
                    "value", Integer.parseInt(answer.group(1))));
        }

        private Optional<Instant> when(ColumnUse use, String cell) {
            DateForm form = use.dates();
            Optional<Instant> at = form == null ? Optional.empty() : form.read(cell, mapping.zone());
            if (at.isEmpty()) {
                refuse("date");
            }
            return at;
        }

        private <E extends Enum<E>> Optional<String> word(ColumnUse use, String cell, Class<E> words) {
            String meant = use.values().getOrDefault(key(cell), cell.toUpperCase(Locale.ROOT));
            for (E known : words.getEnumConstants()) {
                if (known.name().equals(meant)) {
                    return Optional.of(meant);
                }
            }
            refuse("unknown-value");
            return Optional.empty();
        }

        private void refuse(String code) {
            refusals.add(new Refusal(row.line(), origin, code));
        }
    }

    /** What a cell is looked up by among the values of a column. */
    public static String key(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
