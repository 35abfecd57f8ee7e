package no.innspill.action.correspondence.domain;

import static no.innspill.action.cases.domain.CaseFixtures.KARI;
import static no.innspill.action.cases.domain.CaseFixtures.NOON;
import static no.innspill.action.cases.domain.CaseFixtures.OLA;
import static no.innspill.action.cases.domain.CaseFixtures.REASON;
import static no.innspill.action.cases.domain.CaseFixtures.openCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.Change;
import no.innspill.action.cases.domain.Outcome;
import no.innspill.action.cases.domain.Words;
import no.innspill.action.cases.domain.Worker;
import no.innspill.action.correspondence.domain.WritingPolicy.Decision;
import no.innspill.action.correspondence.domain.WritingPolicy.Draft;
import no.innspill.action.correspondence.domain.WritingPolicy.Refusal;
import org.junit.jupiter.api.Test;

class WritingPolicyTest {

    private static final Case OPEN = openCase();
    private static final Case KARIS = OPEN.after(new Change.Assigned(NOON, KARI, KARI));
    private static final Case SETTLED =
            KARIS.after(new Change.Resolved(NOON, KARI, Outcome.BETTER_INFORMATION, REASON));

    @Test
    void whoHasTheCaseWrites() {
        assertThat(decide(KARIS, said(true), nothing(), draft(KARI, "Hvilket brev?"), 0))
                .isInstanceOfSatisfying(Decision.Sent.class, sent -> {
                    assertThat(sent.seen()).isZero();
                    assertThat(sent.now().sent())
                            .containsExactly(new Letter.Sent("new", NOON, "Hvilket brev?", KARI, true));
                });
    }

    @Test
    void whoSettledTheCaseCanStillAnswer() {
        assertThat(decide(SETTLED, said(true), nothing(), draft(KARI, "Brevet er nytt."), 0))
                .isInstanceOf(Decision.Sent.class);
    }

    @Test
    void nobodyElseWrites() {
        assertThat(decide(OPEN, said(true), nothing(), draft(KARI, "Hei"), 0)).isEqualTo(no(Refusal.NOT_ASSIGNED));
        assertThat(decide(KARIS, said(true), nothing(), draft(OLA, "Hei"), 0)).isEqualTo(no(Refusal.NOT_YOURS));
        assertThat(decide(SETTLED, said(true), nothing(), draft(OLA, "Hei"), 0)).isEqualTo(no(Refusal.NOT_YOURS));
    }

    @Test
    void nobodyWritesToWhomeverReadsNothing() {
        assertThat(decide(KARIS, said(false), nothing(), draft(KARI, "Hei"), 0)).isEqualTo(no(Refusal.NOT_WANTED));
        assertThat(decide(KARIS, new Words.Awaited(), nothing(), draft(KARI, "Hei"), 0))
                .isEqualTo(no(Refusal.NOT_WANTED));
        assertThat(decide(KARIS, new Words.Erased(), nothing(), draft(KARI, "Hei"), 0))
                .isEqualTo(no(Refusal.ERASED));
    }

    @Test
    void whatIsSentTwiceIsSentOnceAndWhatIsOvertakenIsNotSent() {
        Correspondence written = written(1);
        Draft same = draft(KARI, "0");
        assertThat(decide(KARIS, said(true), written, same, 0)).isEqualTo(new Decision.Unchanged());
        assertThat(decide(KARIS, said(true), written, draft(KARI, "Annet"), 0)).isEqualTo(no(Refusal.CHANGED));
        assertThat(decide(KARIS, said(true), written, same, 1)).isInstanceOf(Decision.Sent.class);
    }

    @Test
    void thereIsAnEndToIt() {
        int most = WritingPolicy.MOST_LETTERS;
        assertThat(decide(KARIS, said(true), written(most), draft(KARI, "Hei"), most))
                .isEqualTo(no(Refusal.TOO_MANY));
    }

    @Test
    void theUnitIsAwaitedWhereTheOtherSideWroteLast() {
        var reply = new Letter.Reply("r", NOON.plusSeconds(60), "Det om dagpenger");
        assertThat(nothing().awaitsTheUnit()).isFalse();
        assertThat(written(1).awaitsTheUnit()).isFalse();
        assertThat(new Correspondence(OPEN.id(), written(1).sent(), List.of(reply)).awaitsTheUnit())
                .isTrue();
    }

    private static Decision decide(Case current, Words said, Correspondence before, Draft draft, int seen) {
        return WritingPolicy.decide(current, said, before, draft, seen, NOON);
    }

    private static Decision.Refused no(Refusal why) {
        return new Decision.Refused(why);
    }

    private static Draft draft(Worker by, String text) {
        return new Draft("new", text, by, true);
    }

    private static Correspondence nothing() {
        return Correspondence.none(OPEN.id());
    }

    private static Correspondence written(int count) {
        return new Correspondence(
                OPEN.id(),
                IntStream.range(0, count)
                        .mapToObj(i -> new Letter.Sent("s" + i, NOON, String.valueOf(i), KARI, true))
                        .toList(),
                List.of());
    }

    private static Words said(boolean answerWanted) {
        return new Words.Present(
                OPEN.id(), "Brevet er uklart", null, null, null, List.of(), answerWanted, 0, null, false);
    }
}
