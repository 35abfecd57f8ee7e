package no.innspill.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void aChoiceEndsTodayAndCountsIt() {
        Period week = Period.last(7, TODAY);

        assertThat(week).isEqualTo(new Period(LocalDate.of(2026, 3, 25), TODAY));
        assertThat(week.days()).isEqualTo(7);
        assertThat(week.choice(TODAY)).isEqualTo(7);
        assertThat(week.choice(TODAY.plusDays(1))).isZero();
    }

    @Test
    void anotherNumberOfDaysIsTheUsualOne() {
        assertThat(Period.last(31, TODAY)).isEqualTo(Period.last(30, TODAY));
    }

    @Test
    void thePeriodBeforeIsAsLongAndTouches() {
        assertThat(Period.last(7, TODAY).before())
                .isEqualTo(new Period(LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 24)));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30,2026-03-01", "2026-03-02,2026-03-01", "2020-01-01,2026-01-01", "soon,later", ",2026-01-01"})
    void whatIsNoPeriodIsNone(String from, String to) {
        assertThat(Period.between(from, to)).isEmpty();
    }

    @Test
    void oneDayIsAPeriod() {
        assertThat(Period.between("2026-03-01", "2026-03-01"))
                .hasValueSatisfying(p -> assertThat(p.days()).isEqualTo(1));
    }
}
