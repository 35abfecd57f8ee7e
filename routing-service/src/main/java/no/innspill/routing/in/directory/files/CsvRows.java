package no.innspill.routing.in.directory.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.innspill.routing.application.DirectoryImports.Read;
import no.innspill.routing.domain.directory.change.Refusal;
import no.innspill.routing.domain.directory.imports.ImportRow;
import no.innspill.routing.domain.directory.imports.RowRefusal;
import no.innspill.routing.in.directory.Fields;

/** Reads the rows of a CSV file; docs/directory.md says what its columns are. */
final class CsvRows {

    private static final int MOST_ROWS = 20_000;
    private static final char[] DELIMITERS = {';', ',', '\t'};

    /** Columns by their names, with the fields that they are read as. */
    private static final Map<String, String> COLUMNS = columns();

    private final List<ImportRow> rows = new ArrayList<>();
    private final List<RowRefusal> refusals = new ArrayList<>();
    private List<String> header = List.of();

    private CsvRows() {}

    static Read read(String content) {
        CsvRows read = new CsvRows();
        try {
            int count = 0;
            for (CsvRecord line : CsvReader.builder()
                    .fieldSeparator(delimiter(content))
                    .skipEmptyLines(true)
                    .ofCsvRecord(content)) {
                if (++count > MOST_ROWS) {
                    read.refuse(line.getStartingLineNumber(), Refusal.TOO_LONG, "");
                    break;
                }
                read.take(line);
            }
        } catch (CsvParseException broken) {
            read.refuse(1, Refusal.NOT_READABLE, "");
        }
        return new Read(read.rows, read.refusals);
    }

    private void take(CsvRecord line) {
        if (header.isEmpty()) {
            header = line.getFields().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            header.stream()
                    .filter(name -> !name.isEmpty() && !COLUMNS.containsKey(name))
                    .forEach(name -> refuse(line.getStartingLineNumber(), Refusal.UNKNOWN_COLUMN, name));
            if (!header.contains("record") || !header.contains("body")) {
                refuse(line.getStartingLineNumber(), Refusal.MISSING, header.contains("record") ? "body" : "record");
            }
            return;
        }
        Fields fields = new Fields(values(line));
        Optional<ImportRow> row = row(String.valueOf(line.getStartingLineNumber()), fields);
        if (fields.isRight() && row.isPresent()) {
            rows.add(row.get());
        } else {
            fields.faults().forEach(fault -> refuse(line.getStartingLineNumber(), fault.why(), column(fault.field())));
        }
    }

    private static Optional<ImportRow> row(String where, Fields fields) {
        return switch (fields.text("record").orElse("").toLowerCase(Locale.ROOT)) {
            case "body" -> body(where, fields);
            case "unit" -> unit(where, fields);
            case "service" -> service(where, fields);
            case "responsibility" -> responsibility(where, fields);
            default -> {
                fields.wrong(Refusal.UNKNOWN_KIND, "record");
                yield Optional.empty();
            }
        };
    }

    private static Optional<ImportRow> body(String where, Fields fields) {
        var names = fields.names();
        var level = fields.level("level");
        var area = fields.area("area");
        var country = fields.country("country");
        var contact = fields.address("contact");
        var appeals = fields.address("appeals");
        var from = fields.day("validFrom");
        var to = fields.day("validTo");
        var successor = fields.number("successor");
        return fields.needed(fields.number("body"), "body")
                .map(body -> new ImportRow.OfBody(
                        where,
                        body,
                        names.orElse(null),
                        level.orElse(null),
                        area.orElse(null),
                        country.orElse(null),
                        fields.text("ministry").orElse(null),
                        contact.orElse(null),
                        appeals.orElse(null),
                        from.orElse(null),
                        to.orElse(null),
                        successor.orElse(null)));
    }

    private static Optional<ImportRow> unit(String where, Fields fields) {
        var id = fields.needed(fields.unit("id"), "id");
        var names = fields.names();
        var parent = fields.unit("parent");
        var from = fields.day("validFrom");
        var to = fields.day("validTo");
        return fields.needed(fields.number("body"), "body")
                .flatMap(body -> id.map(unit -> new ImportRow.OfUnit(
                        where,
                        body,
                        unit,
                        names.orElse(null),
                        parent.orElse(null),
                        from.orElse(null),
                        to.orElse(null))));
    }

    private static Optional<ImportRow> service(String where, Fields fields) {
        var id = fields.needed(fields.service("id"), "id");
        var names = fields.names();
        var theme = fields.theme("theme");
        var sensitive = fields.yes("sensitive");
        var unit = fields.unit("unit");
        var from = fields.day("validFrom");
        var to = fields.day("validTo");
        return fields.needed(fields.number("body"), "body")
                .flatMap(body -> id.map(service -> new ImportRow.OfService(
                        where,
                        body,
                        service,
                        names.orElse(null),
                        theme.orElse(null),
                        sensitive.orElse(null),
                        unit.orElse(null),
                        from.orElse(null),
                        to.orElse(null))));
    }

    private static Optional<ImportRow> responsibility(String where, Fields fields) {
        var unit = fields.needed(fields.unit("unit"), "unit");
        var service = fields.service("service");
        var theme = fields.theme("theme");
        var area = fields.area("area");
        var page = fields.page("pagePrefix");
        var from = fields.day("validFrom");
        var to = fields.day("validTo");
        return fields.needed(fields.number("body"), "body")
                .flatMap(body -> unit.map(held -> new ImportRow.OfResponsibility(
                        where,
                        body,
                        held,
                        service.orElse(null),
                        theme.orElse(null),
                        area.orElse(null),
                        page.orElse(null),
                        from.orElse(null),
                        to.orElse(null))));
    }

    private Map<String, String> values(CsvRecord line) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(header.size(), line.getFieldCount()); at++) {
            String field = COLUMNS.get(header.get(at));
            if (field != null) {
                values.put(field, line.getField(at));
            }
        }
        return values;
    }

    private void refuse(long line, Refusal why, String column) {
        refusals.add(new RowRefusal(String.valueOf(line), why, column));
    }

    private static String column(String field) {
        return COLUMNS.entrySet().stream()
                .filter(column -> column.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(field);
    }

    /** The one that the first line has most of. */
    private static char delimiter(String content) {
        String first = content.lines().findFirst().orElse("");
        char best = ';';
        long most = 0;
        for (char candidate : DELIMITERS) {
            long count = first.chars().filter(letter -> letter == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String same : List.of(
                "record",
                "body",
                "id",
                "level",
                "area",
                "country",
                "ministry",
                "contact",
                "appeals",
                "parent",
                "unit",
                "service",
                "theme",
                "sensitive",
                "successor")) {
            columns.put(same, same);
        }
        columns.put("name_nb", "names/nb");
        columns.put("name_nn", "names/nn");
        columns.put("name_en", "names/en");
        columns.put("name_se", "names/se");
        columns.put("page", "pagePrefix");
        columns.put("valid_from", "validFrom");
        columns.put("valid_to", "validTo");
        return Map.copyOf(columns);
    }
}
