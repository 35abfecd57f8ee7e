package no.innspill.intake.out.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalHealthTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            kafka, store, full,  status
            true,  true,  false, UP
            true,  true,  true,  UP
            false, true,  false, SPOOLING
            false, true,  true,  OUT_OF_SERVICE
            true,  false, false, OUT_OF_SERVICE
            false, false, false, OUT_OF_SERVICE
            """)
    void anInstanceIsOutOnlyWhenItCanAcceptNothing(boolean kafka, boolean store, boolean full, String status) {
        assertThat(JournalHealth.status(kafka, store, full).getCode()).isEqualTo(status);
    }

    @Test
    void oneFailureOfTheStoreIsChance() {
        var state = new SpoolState(10);
        state.unseen();
        assertThat(state.isThere()).isTrue();
        state.unseen();
        assertThat(state.isThere()).isFalse();
        state.seen(0, Instant.MAX);
        assertThat(state.isThere()).isTrue();
    }

    @Test
    void whatWasPutSinceTheLastLookFillsItToo() {
        var state = new SpoolState(10);
        state.seen(8, Instant.EPOCH);
        state.put(1);
        assertThat(state.isFull()).isFalse();
        state.put(1);
        assertThat(state.isFull()).isTrue();
        state.removed(3);
        assertThat(state.isFull()).isFalse();
    }

    @Test
    void anEmptySpoolHasNoAge() {
        var state = new SpoolState(10);
        assertThat(state.age(Instant.EPOCH)).isZero();
        state.seen(1, Instant.EPOCH);
        assertThat(state.age(Instant.EPOCH.plusSeconds(7))).isEqualTo(Duration.ofSeconds(7));
    }
}
