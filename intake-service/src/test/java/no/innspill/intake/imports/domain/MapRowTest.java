package no.innspill.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.redaction.Kind;
import no.innspill.redaction.Redactor;
import org.junit.jupiter.api.Test;

class MapRowTest {
    private static final RowIds IDS = new RowIds("hash", "", new Redactor());

    @Test
    void eachColumnGivesItsField() {
        MapRow.Mapped mapped = map(
                List.of(
                        ColumnUse.plain(Field.TEXT),
                        ColumnUse.values(Field.FOUND_IT, Map.of("tja", "PARTLY")),
                        ColumnUse.rating(new ColumnUse.Question("q", 2, 1, 5), Map.of("topp", "5")),
                        ColumnUse.date(Field.OCCURRED_AT, DateForm.DOTS),
                        ColumnUse.plain(Field.PAGE_ADDRESS),
                        ColumnUse.values(Field.SERVICE, Map.of("a12", "dagpenger")),
                        ColumnUse.plain(Field.EXTERNAL_ID)),
                Map.of(Field.CHANNEL, "WEB", Field.LANGUAGE_FORM, "NN"),
                "Hei",
                "Tja",
                "Topp",
                "17.05.2026",
                "https://nav.no/a",
                "A12",
                "x-1");

        assertThat(mapped.refusals()).isEmpty();
        assertThat(mapped.fields())
                .containsEntry("text", "Hei")
                .containsEntry("foundIt", "PARTLY")
                .containsEntry("occurredAt", "2026-05-16T22:00:00Z")
                .containsEntry("page", Map.of("address", "https://nav.no/a"))
                .containsEntry("service", "dagpenger")
                .containsEntry("channel", "WEB")
                .containsEntry("languageForm", "nn")
                .containsEntry("externalId", "x-1")
                .containsEntry(
                        "ratings",
                        List.of(Map.of(
                                "question",
                                "q",
                                "questionVersion",
                                2,
                                "scale",
                                Map.of("min", 1, "max", 5),
                                "value",
                                5)));
        assertThat(mapped.origins()).containsEntry("/text", "column 0").containsEntry("/ratings/0", "column 2");
    }

    @Test
    void answersAreReadAsPeopleWriteThem() {
        for (String cell : List.of("4", "4/5", "4 av 5", "4,0", " 4 ")) {
            MapRow.Mapped mapped =
                    map(List.of(ColumnUse.rating(new ColumnUse.Question("q", 1, 1, 5), Map.of())), Map.of(), cell);
            assertThat(String.valueOf(mapped.fields().get("ratings"))).as(cell).contains("value=4");
        }
        assertThat(map(List.of(ColumnUse.rating(new ColumnUse.Question("q", 1, 1, 5), Map.of())), Map.of(), "bra")
                        .refusals())
                .containsExactly(new Refusal(7, "column 0", "format"));
    }

    @Test
    void whatHasNoMeaningIsRefusedByItsColumn() {
        MapRow.Mapped mapped = map(
                List.of(ColumnUse.values(Field.CHANNEL, Map.of()), ColumnUse.date(Field.OCCURRED_AT, DateForm.ISO)),
                Map.of(),
                "røyksignal",
                "i går");

        assertThat(mapped.refusals())
                .containsExactly(new Refusal(7, "column 0", "unknown-value"), new Refusal(7, "column 1", "date"));
    }

    @Test
    void cellsWithNothingGiveNothing() {
        assertThat(map(List.of(ColumnUse.plain(Field.TEXT), ColumnUse.plain(Field.SERVICE)), Map.of(), " ", "NULL")
                        .fields())
                .containsOnlyKeys("externalId");
    }

    @Test
    void aShortRowIsAsIfTheRestWereEmpty() {
        assertThat(map(List.of(ColumnUse.plain(Field.TEXT), ColumnUse.plain(Field.SERVICE)), Map.of(), "Hei")
                        .refusals())
                .isEmpty();
    }

    @Test
    void anIdThatTellsWhoSomebodyIsIsRefusedAndOneThatOnlyLooksSoGetsAnother() {
        assertThat(IDS.of(1, new Cell("[NATIONAL_ID]", Map.of(Kind.NATIONAL_ID, 1), null)))
                .isEmpty();
        assertThat(IDS.of(1, new Cell("[PHONE]", Map.of(Kind.PHONE, 1), "abc")))
                .isEqualTo(IDS.of(2, new Cell("[PHONE]", Map.of(Kind.PHONE, 1), "abc")))
                .isNotEqualTo(IDS.of(1, new Cell("[PHONE]", Map.of(Kind.PHONE, 1), "abd")));
        assertThat(IDS.of(1, Cell.of("sak 12 ø")).orElseThrow()).matches("import:[a-p]{32}");
        assertThat(IDS.of(1, Cell.of("2026-0001"))).contains("2026-0001");
    }

    @Test
    void aRowWithoutAnIdIsKnownByFileAndLine() {
        assertThat(IDS.of(1, null)).isEqualTo(IDS.of(1, Cell.empty())).isNotEqualTo(IDS.of(2, null));
        assertThat(new RowIds("other", "", new Redactor()).of(1, null)).isNotEqualTo(IDS.of(1, null));
    }

    private static MapRow.Mapped map(List<ColumnUse> uses, Map<Field, String> constants, String... cells) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < uses.size(); at++) {
            columns.add(new Column(at, "column " + at, Column.Left.KEPT, List.of(), List.of()));
        }
        return new MapRow(new Mapping(1, uses, constants, Mapping.OSLO), columns, IDS)
                .map(new Row.Cells(7, Stream.of(cells).map(Cell::of).toList()));
    }
}
