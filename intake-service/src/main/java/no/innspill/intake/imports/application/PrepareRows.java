package no.innspill.intake.imports.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.MapRow;
import no.innspill.intake.imports.domain.Refusal;
import no.innspill.intake.imports.domain.Row;
import no.innspill.intake.imports.domain.RowIds;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redactor;

/** Makes pieces of rows, by the mapping and by the rules that the API has. */
public final class PrepareRows {
    private final Pieces pieces;
    private final Redactor redactor;

    public PrepareRows(Pieces pieces, Redactor redactor) {
        this.pieces = pieces;
        this.redactor = redactor;
    }

    /** What a row came to. */
    public sealed interface Prepared {
        int line();

        /**
         * A piece that can be taken in.
         *
         * @param takenOut what was taken out of it when the file was read
         */
        record Good(int line, Feedback feedback, Map<Kind, Integer> takenOut) implements Prepared {}

        /** One that cannot, with all that is wrong. */
        record Bad(int line, List<Refusal> why) implements Prepared {}
    }

    public List<Prepared> prepare(Import its, List<Row> rows, Instant now) {
        RowIds ids = new RowIds(its.contentHash(), its.origin().prefix(), redactor);
        MapRow mapRow = its.isTable()
                ? new MapRow(
                        Objects.requireNonNull(its.mapping(), "a table is mapped before its rows are looked at"),
                        its.columns(),
                        ids)
                : null;
        List<Prepared> all = new ArrayList<>(rows.size());
        for (Row row : rows) {
            all.add(
                    switch (row) {
                        case Row.Unreadable(var line, var why) -> new Prepared.Bad(line, List.of(why));
                        case Row.Piece piece ->
                            piece(its, piece, ids.of(piece.line(), null).orElseThrow(), now);
                        case Row.Cells cells -> cells(its, Objects.requireNonNull(mapRow, "a mapping"), cells, now);
                    });
        }
        return all;
    }

    private Prepared piece(Import its, Row.Piece piece, String idIfNone, Instant now) {
        return switch (pieces.read(piece.json(), idIfNone, its.body(), now)) {
            case Pieces.Reading.Read(var feedback) -> new Prepared.Good(piece.line(), feedback, piece.takenOut());
            case Pieces.Reading.Wrong(var faults) ->
                new Prepared.Bad(
                        piece.line(),
                        faults.stream()
                                .map(fault -> new Refusal(
                                        piece.line(), fault.pointer().replaceFirst("^/", ""), fault.code()))
                                .toList());
        };
    }

    private Prepared cells(Import its, MapRow mapRow, Row.Cells row, Instant now) {
        MapRow.Mapped mapped = mapRow.map(row);
        if (!mapped.refusals().isEmpty()) {
            return new Prepared.Bad(row.line(), mapped.refusals());
        }
        return switch (pieces.read(mapped.fields(), its.body(), now)) {
            case Pieces.Reading.Read(var feedback) -> new Prepared.Good(row.line(), feedback, mapped.takenOut());
            case Pieces.Reading.Wrong(var faults) ->
                new Prepared.Bad(
                        row.line(),
                        faults.stream()
                                .map(fault -> new Refusal(row.line(), column(mapped, fault.pointer()), fault.code()))
                                .distinct()
                                .toList());
        };
    }

    /** The column that gave a field, or what is above it; none where it was no column. */
    private static String column(MapRow.Mapped mapped, String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String column = mapped.origins().get(at);
            if (column != null) {
                return column;
            }
        }
        return "";
    }
}
