package no.innspill.routing.domain.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Explanation;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.decision.Reason;
import no.innspill.routing.domain.decision.ReasonCode;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Instant AT = Instant.parse("2026-11-01T10:00:00Z");

    private final Random random = new Random(4);
    private final Tally tally = new Tally();

    @Test
    void whatStaysIsNoMoveAndWhatMovesIsCountedByItsWay() {
        count(unit("a"), unit("a"));
        count(unit("a"), unit("b"));
        count(unit("a"), unit("b"));
        count(triage(), unit("b"));
        count(unit("a"), triage());

        Report report = tally.report();
        assertThat(report.compared()).isEqualTo(5);
        assertThat(report.moved()).isEqualTo(4);
        assertThat(report.moreInTriage()).isZero();
        assertThat(report.moves())
                .extracting(move -> move.from().place() + ">" + move.to().place() + " " + move.count())
                .containsExactly("a>b 2", "a> 1", ">b 1");
        assertThat(report.before()).isEqualTo(new Report.Ways(4, 1, 0));
        assertThat(report.after()).isEqualTo(new Report.Ways(4, 1, 0));
    }

    @Test
    void aMillionPiecesTakeNoMoreRoomThanThousands() {
        for (int i = 0; i < 200_000; i++) {
            count(unit("from-" + random.nextInt(300)), unit("to-" + random.nextInt(300)));
        }

        Report report = tally.report();
        assertThat(report.moves())
                .hasSize(Tally.MOST_MOVES)
                .allSatisfy(move -> assertThat(move.examples()).hasSizeLessThanOrEqualTo(Tally.EXAMPLES));
        assertThat(report.moved())
                .as("those without a place in the list are counted too")
                .isEqualTo(200_000);
    }

    @Test
    void theSamePiecesInAnotherOrderGiveTheSameExamples() {
        List<FeedbackId> ids = random.ints(500).mapToObj(each -> id()).toList();
        ids.forEach(id -> tally.count(id, AT, unit("a"), unit("b")));
        var other = new Tally();
        ids.reversed().forEach(id -> other.count(id, AT, unit("a"), unit("b")));

        assertThat(tally.report().moves().getFirst().examples())
                .hasSize(Tally.EXAMPLES)
                .containsExactlyInAnyOrderElementsOf(
                        other.report().moves().getFirst().examples());
    }

    @Test
    void whatCanNotBeDecidedIsToldAndMovesNothing() {
        tally.countUnreadable();

        assertThat(tally.report().unreadable()).isOne();
        assertThat(tally.report().compared()).isZero();
    }

    private void count(Decision inForce, Decision drafted) {
        tally.count(id(), AT, inForce, drafted);
    }

    private FeedbackId id() {
        return new FeedbackId(new UUID(random.nextLong(), random.nextLong()));
    }

    private static Decision unit(String id) {
        return new Decision.Route(
                new OrganisationNumber("889640782"), new UnitId(id), LocalDate.of(2026, 11, 20), why());
    }

    private static Decision triage() {
        return new Decision.Triage(why());
    }

    private static Explanation why() {
        return new Explanation(List.of(new Reason(ReasonCode.NOTHING_SAID, Map.of())), List.of(), Map.of(), 1);
    }
}
