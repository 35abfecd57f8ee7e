package no.innspill.routing.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easterIsFound(int year, LocalDate sunday) {
        assertThat(WorkingDays.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-02",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-05-25",
                "2026-12-25",
                "2026-11-21",
                "2026-11-22",
                "2027-05-17"
            })
    void holidaysAndWeekendsAreNoWorkingDays(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void easterWeekIsPassedOver() {
        LocalDate wednesday = LocalDate.of(2026, 4, 1);
        assertThat(WorkingDays.after(wednesday, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(WorkingDays.after(wednesday, 2)).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @Test
    void aDeadlineInCalendarDaysEndsOnAWorkingDay() {
        var threeWeeks = new Rules.Time.Calendar(java.time.Period.ofDays(21));
        assertThat(threeWeeks.from(LocalDate.of(2026, 3, 14))).isEqualTo(LocalDate.of(2026, 4, 7));
    }
}
