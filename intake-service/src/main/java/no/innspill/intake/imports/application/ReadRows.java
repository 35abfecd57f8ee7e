package no.innspill.intake.imports.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import no.innspill.intake.imports.domain.Column;
import no.innspill.intake.imports.domain.Column.Left;
import no.innspill.intake.imports.domain.ContactColumns;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.imports.domain.ProtectCells;
import no.innspill.intake.imports.domain.Refusal;
import no.innspill.intake.imports.domain.Row;
import no.innspill.redaction.Redactor;

/**
 * Reads rows and keeps them in chunks. What is kept never held personal data: it is taken out row by row before anything is kept, and
 * columns with who somebody is are left out whole. No more than a chunk and the first rows are held at a time.
 */
final class ReadRows {
    /** How many rows are looked at before it is decided which columns are left out. */
    private static final int LOOKED_AT = 200;

    private final Rows rows;
    private final Redactor redactor;
    private final UnaryOperator<String> pseudonyms;
    private final ImportSettings settings;

    ReadRows(Rows rows, Redactor redactor, UnaryOperator<String> pseudonyms, ImportSettings settings) {
        this.rows = rows;
        this.redactor = redactor;
        this.pseudonyms = pseudonyms;
        this.settings = settings;
    }

    /**
     * What was read.
     *
     * @param columns none where there was no table
     */
    record Result(List<Column> columns, int rows, int chunks) {}

    /** Reads a table; nothing where it has more rows than are taken. */
    Optional<Result> table(ImportId id, RawTable table) {
        List<RawTable.Line> first = first(table.lines());
        List<Left> left = IntStream.range(0, table.header().size())
                .mapToObj(at -> left(table.header().get(at), at, first))
                .toList();
        ProtectCells cells = new ProtectCells(redactor, pseudonyms);
        Chunks chunks = new Chunks(id, 0, 0);
        for (RawTable.Line line : first) {
            chunks.add(row(line, left, cells));
        }
        while (table.lines().hasNext()) {
            if (!chunks.add(row(table.lines().next(), left, cells))) {
                return Optional.empty();
            }
        }
        chunks.end();
        return Optional.of(new Result(
                columns(id, names(table.header(), cells), left, chunks.number), chunks.count, chunks.number));
    }

    /** Keeps rows that are without personal data already; nothing where there are more than are taken. */
    Optional<Result> ready(ImportId id, Iterator<Row> ready) {
        Chunks chunks = new Chunks(id, 0, 0);
        while (ready.hasNext()) {
            if (!chunks.add(ready.next())) {
                return Optional.empty();
            }
        }
        chunks.end();
        return Optional.of(new Result(List.of(), chunks.count, chunks.number));
    }

    /** Keeps more rows of a table with known columns, after the chunks that are there. */
    Result more(ImportId id, List<List<String>> raw, int rowsBefore, int chunksBefore) {
        ProtectCells cells = new ProtectCells(redactor, pseudonyms);
        Chunks chunks = new Chunks(id, chunksBefore, rowsBefore);
        for (List<String> line : raw) {
            chunks.add(new Row.Cells(
                    chunks.count + 1, line.stream().map(cells::protect).toList()));
        }
        chunks.end();
        return new Result(List.of(), chunks.count, chunks.number);
    }

    /** The columns by what stands in the rows that are kept. */
    List<Column> columns(ImportId id, List<String> names, List<Left> left, int chunks) {
        Profile profile = new Profile(names, left);
        for (int chunk = 0; chunk < chunks; chunk++) {
            rows.chunk(id, chunk).forEach(profile::add);
        }
        return profile.columns();
    }

    private static List<RawTable.Line> first(Iterator<RawTable.Line> lines) {
        List<RawTable.Line> first = new ArrayList<>();
        while (first.size() < LOOKED_AT && lines.hasNext()) {
            first.add(lines.next());
        }
        return first;
    }

    private Left left(String name, int at, List<RawTable.Line> first) {
        if (ContactColumns.byName(name)) {
            return Left.CONTACT_BY_NAME;
        }
        List<String> cells = new ArrayList<>();
        for (RawTable.Line line : first) {
            if (line instanceof RawTable.Line.Cells row && at < row.cells().size()) {
                cells.add(row.cells().get(at));
            }
        }
        return new ContactColumns(redactor).byContent(cells) ? Left.CONTACT_BY_CONTENT : Left.KEPT;
    }

    /** Names of columns: no personal data, as a file without a header has a person's in it, and no two the same. */
    private static List<String> names(List<String> header, ProtectCells cells) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int at = 0; at < header.size(); at++) {
            String name = cells.protect(header.get(at)).text().replaceAll("\\s+", " ");
            name = name.isBlank() ? String.valueOf(at + 1) : name;
            name = name.length() > Column.LONGEST_NAME ? name.substring(0, Column.LONGEST_NAME) : name;
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return names;
    }

    private static Row row(RawTable.Line line, List<Left> left, ProtectCells cells) {
        return switch (line) {
            case RawTable.Line.Broken(var why) -> new Row.Unreadable(line.number(), why);
            case RawTable.Line.Cells(var number, var raw) ->
                raw.size() > left.size()
                        ? new Row.Unreadable(number, new Refusal(number, "", "columns"))
                        : new Row.Cells(
                                number,
                                IntStream.range(0, raw.size())
                                        .mapToObj(at -> left.get(at) == Left.KEPT
                                                ? cells.protect(raw.get(at))
                                                : no.innspill.intake.imports.domain.Cell.empty())
                                        .toList());
        };
    }

    /** Gathers rows until they are a chunk. */
    private final class Chunks {
        private final ImportId id;
        private final List<Row> gathered = new ArrayList<>();
        private int number;
        private int count;

        Chunks(ImportId id, int number, int count) {
            this.id = id;
            this.number = number;
            this.count = count;
        }

        /** Whether there was place for it. */
        boolean add(Row row) {
            if (count >= settings.mostRows()) {
                return false;
            }
            gathered.add(row);
            count++;
            if (gathered.size() >= settings.chunk()) {
                end();
            }
            return true;
        }

        void end() {
            if (!gathered.isEmpty()) {
                rows.keep(id, number++, List.copyOf(gathered));
                gathered.clear();
            }
        }
    }
}
