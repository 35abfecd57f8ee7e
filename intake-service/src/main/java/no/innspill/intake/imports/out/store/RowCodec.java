package no.innspill.intake.imports.out.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import no.innspill.intake.imports.domain.Cell;
import no.innspill.intake.imports.domain.Refusal;
import no.innspill.intake.imports.domain.Row;
import no.innspill.redaction.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rows as compressed JSON: a chunk of a table is a tenth of what it was. */
final class RowCodec {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LINE = "l";
    private static final String CELLS = "c";
    private static final String TAKEN_OUT = "t";
    private static final String PSEUDONYM = "p";
    private static final String JSON_TEXT = "j";
    private static final String COLUMN = "n";
    private static final String CODE = "w";

    private RowCodec() {}

    static byte[] write(List<Row> rows) {
        ArrayNode all = JSON.createArrayNode();
        for (Row row : rows) {
            ObjectNode node = all.addObject().put(LINE, row.line());
            switch (row) {
                case Row.Cells(var line, var cells) -> cells(node.putArray(CELLS), cells);
                case Row.Piece(var line, var json, var takenOut) -> takenOut(node.put(JSON_TEXT, json), takenOut);
                case Row.Unreadable(var line, var why) ->
                    node.put(CODE, why.code()).put(COLUMN, why.column());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(JSON.writeValueAsBytes(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Row> read(byte[] bytes) {
        List<Row> rows = new ArrayList<>();
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            JSON.readTree(zip.readAllBytes()).forEach(node -> rows.add(row(node)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static void cells(ArrayNode into, List<Cell> cells) {
        for (Cell cell : cells) {
            if (cell.takenOut().isEmpty()) {
                into.add(cell.text());
            } else {
                ObjectNode node = into.addObject().put(CELLS, cell.text());
                takenOut(node, cell.takenOut());
                if (cell.pseudonym() != null) {
                    node.put(PSEUDONYM, cell.pseudonym());
                }
            }
        }
    }

    private static void takenOut(ObjectNode node, Map<Kind, Integer> takenOut) {
        ObjectNode counts = node.putObject(TAKEN_OUT);
        takenOut.forEach((kind, count) -> counts.put(kind.name(), count));
    }

    private static Row row(JsonNode node) {
        int line = node.path(LINE).intValue();
        if (node.has(CODE)) {
            return new Row.Unreadable(
                    line,
                    new Refusal(
                            line,
                            node.path(COLUMN).stringValue(),
                            node.path(CODE).stringValue()));
        }
        if (node.has(JSON_TEXT)) {
            return new Row.Piece(line, node.path(JSON_TEXT).stringValue(), takenOut(node.path(TAKEN_OUT)));
        }
        List<Cell> cells = new ArrayList<>();
        node.path(CELLS).forEach(cell -> cells.add(cell(cell)));
        return new Row.Cells(line, cells);
    }

    private static Cell cell(JsonNode node) {
        if (node.isString()) {
            return Cell.of(node.stringValue());
        }
        @Nullable String pseudonym = node.has(PSEUDONYM) ? node.path(PSEUDONYM).stringValue() : null;
        return new Cell(node.path(CELLS).stringValue(), takenOut(node.path(TAKEN_OUT)), pseudonym);
    }

    private static Map<Kind, Integer> takenOut(JsonNode counts) {
        Map<Kind, Integer> all = new EnumMap<>(Kind.class);
        counts.propertyStream()
                .forEach(entry ->
                        all.put(Kind.valueOf(entry.getKey()), entry.getValue().intValue()));
        return all;
    }
}
