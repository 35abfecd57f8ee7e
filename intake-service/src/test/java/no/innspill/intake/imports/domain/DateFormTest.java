package no.innspill.intake.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @ParameterizedTest
    @CsvSource({
        "ISO, 2026-05-17, 2026-05-16T22:00:00Z",
        "ISO, 2026-05-17T10:15:00Z, 2026-05-17T10:15:00Z",
        "ISO, 2026-05-17 10:15, 2026-05-17T08:15:00Z",
        "ISO, 2026-05-17T10:15:30.123+02:00, 2026-05-17T08:15:30.123Z",
        "DOTS, 17.05.2026, 2026-05-16T22:00:00Z",
        "DOTS, 17.5.2026 kl. 10.15, 2026-05-17T08:15:00Z",
        "DOTS, 17.05.26 10:15:30, 2026-05-17T08:15:30Z",
        "DAY_FIRST, 17/05/2026 10:15, 2026-05-17T08:15:00Z",
        "MONTH_FIRST, 05/17/2026, 2026-05-16T22:00:00Z",
        "COMPACT, 20260117, 2026-01-16T23:00:00Z",
        "SPREADSHEET, '46159,5', 2026-05-17T10:00:00Z",
    })
    void aDateIsReadInItsForm(DateForm form, String cell, Instant at) {
        assertThat(form.read(cell, OSLO)).contains(at);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO, i går",
        "ISO, 2026-02-30",
        "ISO, ''",
        "DOTS, 32.05.2026",
        "DOTS, 2026-05-17",
        "DAY_FIRST, 05/17/2026",
        "SPREADSHEET, 0",
        "SPREADSHEET, NaN",
        "SPREADSHEET, 1e300",
        "COMPACT, 20261301"
    })
    void whatIsNoDateIsNone(DateForm form, String cell) {
        assertThat(form.read(cell, OSLO)).isEmpty();
    }

    @Test
    void theFormThatReadsAllCellsIsFound() {
        assertThat(DateForm.of(List.of("17.05.2026 10:15", "1.6.2026"))).contains(DateForm.DOTS);
        assertThat(DateForm.of(List.of("2026-05-17"))).contains(DateForm.ISO);
        assertThat(DateForm.of(List.of("05/17/2026", "05/01/2026"))).contains(DateForm.MONTH_FIRST);
        assertThat(DateForm.of(List.of("46159.42"))).contains(DateForm.SPREADSHEET);
        assertThat(DateForm.of(List.of("17.05.2026", "snart"))).isEmpty();
        assertThat(DateForm.of(List.of())).isEmpty();
    }

    @Test
    void anHourThatTheClockSkipsIsTheNext() {
        assertThat(DateForm.ISO.read("2026-03-29 02:30", OSLO)).contains(Instant.parse("2026-03-29T01:30:00Z"));
    }
}
