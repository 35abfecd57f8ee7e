package no.innspill.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.innspill.intake.domain.Conversation.Message;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final FeedbackId ID = new FeedbackId(new UUID(1, 2));
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final Instant NOON = Instant.parse("2026-05-17T10:00:00Z");

    @Test
    void aQuestionIsNoAnswer() {
        assertThat(new Conversation(ID, List.of(body(1, true)), List.of()).answeredAt())
                .isNull();
        assertThat(new Conversation(ID, List.of(body(1, true), body(2, false), body(3, false)), List.of()).answeredAt())
                .isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    void whoWroteLastIsNotAwaited() {
        assertThat(Conversation.none(ID).awaitsThePerson()).isFalse();
        assertThat(new Conversation(ID, List.of(body(1, true)), List.of()).awaitsThePerson())
                .isTrue();
        assertThat(new Conversation(ID, List.of(body(1, true)), List.of(person(2))).awaitsThePerson())
                .isFalse();
        assertThat(new Conversation(ID, List.of(body(3, true)), List.of(person(2))).inOrder())
                .containsExactly(person(2), body(3, true));
    }

    @Test
    void nothingIsWrittenToWhatIsSettledOrIsNoFeedback() {
        Conversation nothing = Conversation.none(ID);
        assertThat(nothing.isOpen(new Progress.Received())).isTrue();
        assertThat(nothing.isOpen(new Progress.InTriage())).isTrue();
        assertThat(nothing.isOpen(new Progress.With(NAV, true))).isTrue();
        assertThat(nothing.isOpen(new Progress.Resolved(NAV, Progress.Outcome.ACTION, NOON)))
                .isFalse();
        var channel = new LocalText("Klage", null, null, null);
        assertThat(nothing.isOpen(new Progress.Redirected(Progress.Reason.APPEAL, channel, "https://example.no/")))
                .isFalse();
    }

    @Test
    void thereIsAnEndToIt() {
        List<Message.FromPerson> most = IntStream.range(0, Conversation.MOST_MESSAGES)
                .mapToObj(ConversationTest::person)
                .toList();
        assertThat(new Conversation(ID, List.of(), most).isOpen(new Progress.Received()))
                .isFalse();
    }

    @Test
    void nothingThatIsPrintedHoldsTheWords() {
        assertThat(new Conversation(ID, List.of(body(1, true)), List.of(person(2))).toString())
                .doesNotContain("ord ");
    }

    private static Message.FromBody body(int second, boolean question) {
        return new Message.FromBody("b" + second, NOON.plusSeconds(second), "ord " + second, question, LanguageForm.NB);
    }

    private static Message.FromPerson person(int second) {
        return new Message.FromPerson("p" + second, NOON.plusSeconds(second), "ord " + second, Map.of());
    }
}
