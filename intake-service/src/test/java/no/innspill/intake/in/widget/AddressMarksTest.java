package no.innspill.intake.in.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AddressMarksTest {
    private Instant now = Instant.parse("2026-05-17T23:59:00Z");
    private final AddressMarks marks = new AddressMarks(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void anAddressHasOneMarkADayThatDoesNotShowIt() {
        String mark = marks.of("84.210.33.7");
        assertThat(marks.of("84.210.33.7")).isEqualTo(mark);
        assertThat(marks.of("84.210.33.8")).isNotEqualTo(mark);
        assertThat(mark).doesNotContain("84.210", "33.7");
        now = now.plusSeconds(120);
        assertThat(marks.of("84.210.33.7")).isNotEqualTo(mark);
    }

    @Test
    void anotherProcessMarksOtherwise() {
        assertThat(new AddressMarks(Clock.systemUTC()).of("84.210.33.7")).isNotEqualTo(marks.of("84.210.33.7"));
    }

    @Test
    void aHouseholdOfTheNewInternetIsOne() {
        assertThat(marks.of("2001:db8:1:2:3:4:5:6")).isEqualTo(marks.of("2001:db8:1:2:ffff::1"));
        assertThat(marks.of("2001:db8:1:3::1")).isNotEqualTo(marks.of("2001:db8:1:2::1"));
    }
}
