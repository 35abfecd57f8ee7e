package no.innspill.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestMappingTest {

    @ParameterizedTest
    @CsvSource({
        "Kommentar, Bra, TEXT",
        "Tilbakemelding, Bra, TEXT",
        "Fant du det du lette etter?, Ja, FOUND_IT",
        "Fann du det du leita etter?, Ja, FOUND_IT",
        "Hva er viktig for deg?, Ro, WHAT_MATTERS",
        "Dato mottatt, 17.05.2026, OCCURRED_AT",
        "requested_datetime, 2026-05-17T10:15:00Z, OCCURRED_AT",
        "Dato mottatt, snart, NONE",
        "URL, https://nav.no, PAGE_ADDRESS",
        "URL, sykepenger, NONE",
        "Hvor fornøyd er du?, 4, RATING",
        "Kanal, Nett, CHANNEL",
        "service_name, Veg, SERVICE",
        "Referanse, 17, EXTERNAL_ID",
        "Målform, nynorsk, LANGUAGE_FORM",
        "Skostørrelse, 42, NONE"
    })
    void aColumnIsGuessedFromItsNameAndWhatStandsInIt(String name, String sample, Field field) {
        assertThat(suggest(column(0, name, sample)).uses().getFirst().field()).isEqualTo(field);
    }

    @Test
    void valuesArePutIntoOurWords() {
        Mapping mapping = suggest(
                column(0, "Fant du det?", "Ja", "Til dels", "Nei", "Kanskje"), column(1, "Kanal", "Nettside", "Tlf."));

        assertThat(mapping.uses().getFirst().values())
                .isEqualTo(Map.of("ja", "YES", "til dels", "PARTLY", "nei", "NO"));
        assertThat(mapping.uses().getLast().values()).isEqualTo(Map.of("nettside", "WEB", "tlf.", "PHONE"));
        assertThat(mapping.constants()).isEmpty();
    }

    @Test
    void aScaleIsAsWideAsItsAnswers() {
        assertThat(suggest(column(0, "Karakter", "5", "2")).uses().getFirst().question())
                .extracting(ColumnUse.Question::max)
                .isEqualTo(5);
        assertThat(suggest(column(0, "Fornøyd (1–6)", "3", "9"))
                        .uses()
                        .getFirst()
                        .question())
                .extracting(ColumnUse.Question::max)
                .isEqualTo(6);
        assertThat(suggest(column(0, "Karakter", "6", "2")).uses().getFirst().question())
                .extracting(ColumnUse.Question::max)
                .isEqualTo(6);
        assertThat(suggest(column(0, "Karakter", "10", "0")).uses().getFirst().question())
                .isEqualTo(new ColumnUse.Question("Karakter", 1, 0, 10));
    }

    @Test
    void noFieldIsSuggestedTwiceAndWhatWasLeftOutIsNotUsed() {
        Mapping mapping = suggest(
                column(0, "Melding", "Hei"),
                column(1, "Kommentar", "Hå"),
                new Column(2, "Tekst", Column.Left.CONTACT_BY_CONTENT, List.of(), List.of()));

        assertThat(mapping.uses()).extracting(ColumnUse::field).containsExactly(Field.TEXT, Field.NONE, Field.NONE);
        assertThat(mapping.fault()).isEmpty();
        assertThat(suggest(column(0, "Skostørrelse", "42")).fault()).contains(Mapping.Fault.SAYS_NOTHING);
    }

    private static Mapping suggest(Column... columns) {
        return SuggestMapping.of(List.of(columns));
    }

    private static Column column(int index, String name, String... cells) {
        return new Column(index, name, Column.Left.KEPT, List.of(cells), List.of(cells));
    }
}
