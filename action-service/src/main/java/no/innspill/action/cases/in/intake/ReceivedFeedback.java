package no.innspill.action.cases.in.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import no.innspill.action.cases.application.KeepTexts;
import no.innspill.action.cases.application.WithdrawCases;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Words;
import no.innspill.contracts.FeedbackErased;
import no.innspill.contracts.FeedbackEvent;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackWithdrawn;
import no.innspill.support.messaging.EventHandler;
import no.innspill.support.messaging.PoisonException;
import no.innspill.support.messaging.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in people's words, for the cases that show them, and takes them away again. */
@Component
final class ReceivedFeedback implements EventHandler<FeedbackEvent> {

    private final KeepTexts texts;
    private final WithdrawCases withdrawCases;

    ReceivedFeedback(KeepTexts texts, WithdrawCases withdrawCases) {
        this.texts = texts;
        this.withdrawCases = withdrawCases;
    }

    /** Of words the newest of each key matters. Words come first: what takes them away is behind them, and leaves a mark that keeps them away. */
    @Override
    public void handle(List<Received<FeedbackEvent>> batch) {
        SequencedMap<CaseId, Words.Present> said = new LinkedHashMap<>();
        SequencedMap<CaseId, Instant> withdrawn = new LinkedHashMap<>();
        SequencedSet<CaseId> erased = new LinkedHashSet<>();
        for (Received<FeedbackEvent> received : batch) {
            CaseId id = id(received);
            switch (received.event()) {
                case FeedbackReceived words -> said.put(id, words(words, received.time()));
                case FeedbackWithdrawn back ->
                    withdrawn.put(id, back.withdrawnAt().truncatedTo(ChronoUnit.MILLIS));
                case FeedbackErased _ -> erased.add(id);
                case null -> erased.add(id);
            }
        }
        texts.keep(said.values());
        texts.withdraw(withdrawn);
        withdrawCases.withdraw(withdrawn);
        texts.erase(erased);
    }

    private static CaseId id(Received<FeedbackEvent> received) {
        CaseId id = CaseId.of(received.key());
        if (!received.isTombstone() && !received.key().equals(received.data().feedbackId())) {
            throw new PoisonException("the key is not the feedback's id");
        }
        return id;
    }

    private static Words.Present words(FeedbackReceived received, Instant time) {
        FeedbackReceived.Page page = received.page();
        return new Words.Present(
                CaseId.of(received.feedbackId()),
                received.text(),
                received.whatMatters(),
                page == null ? null : page.address(),
                foundIt(received),
                received.ratings().stream().map(ReceivedFeedback::rating).toList(),
                received.answerWanted(),
                received.revision(),
                received.revision() == 0 ? null : time.truncatedTo(ChronoUnit.MILLIS),
                received.sensitive());
    }

    private static Words.@Nullable FoundIt foundIt(FeedbackReceived received) {
        return received.foundIt() == null
                ? null
                : Words.FoundIt.valueOf(received.foundIt().name());
    }

    private static Words.Rating rating(FeedbackReceived.Rating rating) {
        return new Words.Rating(
                rating.question(),
                rating.value(),
                rating.scale().min(),
                rating.scale().max());
    }
}
