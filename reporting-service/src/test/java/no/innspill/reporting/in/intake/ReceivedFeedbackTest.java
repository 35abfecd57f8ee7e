package no.innspill.reporting.in.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.innspill.contracts.Channel;
import no.innspill.reporting.Story;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.reporting.rollup.domain.Contribution;
import no.innspill.reporting.rollup.domain.Countable;
import no.innspill.reporting.rollup.domain.Countable.Acceptance;
import no.innspill.reporting.rollup.domain.Countable.Revision;
import no.innspill.reporting.rollup.domain.Measure;
import no.innspill.reporting.rollup.domain.Position;
import no.innspill.reporting.rollup.domain.Position.Source;
import org.junit.jupiter.api.Test;

class ReceivedFeedbackTest {

    private static final Position HERE = new Position(new Source("feedback.received", 2), 17);
    private static final Instant LATE_EVENING_UTC = Instant.parse("2026-06-30T22:30:00Z");

    @Test
    void itCountsAtTheSubmitterOnTheNorwegianDay() {
        Story story = Story.of(LATE_EVENING_UTC).from(Story.TAX, "skattemelding", Channel.PHONE);

        Countable countable = ReceivedFeedback.countable(HERE, story.received());

        Cell cell = new Cell(LocalDate.of(2026, 7, 1), Story.TAX, null, "skattemelding", null, null, "PHONE");
        assertThat(countable.contributions()).isEmpty();
        assertThat(countable.revision()).isEqualTo(new Revision(0, List.of(Contribution.one(cell, Measure.RECEIVED))));
        assertThat(countable.acceptance()).isEqualTo(new Acceptance(Story.TAX, LATE_EVENING_UTC));
        assertThat(countable.position()).isEqualTo(HERE);
    }

    @Test
    void feedbackWithoutAServiceIsCountedAsSuch() {
        Story story = Story.of(LATE_EVENING_UTC).from(Story.TAX, " ", Channel.UNKNOWN);

        Revision counted = ReceivedFeedback.countable(HERE, story.received()).revision();
        Cell cell = Objects.requireNonNull(counted).standing().getFirst().cell();

        assertThat(cell.service()).isNull();
        assertThat(cell.channel()).isEqualTo("UNKNOWN");
    }

    @Test
    void itsAcceptanceIsOneEventWhateverItsIdsAre() {
        Story story = Story.of(LATE_EVENING_UTC);
        Position later = new Position(HERE.source(), 99);

        assertThat(ReceivedFeedback.countable(HERE, story.received()).event())
                .isEqualTo(ReceivedFeedback.countable(later, story.received()).event());
    }
}
