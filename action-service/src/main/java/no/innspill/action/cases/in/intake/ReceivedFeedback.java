package no.innspill.action.cases.in.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.innspill.action.cases.application.KeepTexts;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Words;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.support.messaging.EventHandler;
import no.innspill.support.messaging.PoisonException;
import no.innspill.support.messaging.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in people's words, for the cases that show them. */
@Component
final class ReceivedFeedback implements EventHandler<FeedbackReceived> {

    private final KeepTexts texts;

    ReceivedFeedback(KeepTexts texts) {
        this.texts = texts;
    }

    /** Only the newest of each key matters: a tombstone takes the words before it with it, and nothing comes after one. */
    @Override
    public void handle(List<Received<FeedbackReceived>> batch) {
        SequencedMap<CaseId, Received<FeedbackReceived>> newest = new LinkedHashMap<>();
        batch.forEach(received -> newest.put(id(received), received));
        texts.keep(newest.values().stream()
                .filter(received -> !received.isTombstone())
                .map(received -> words(received.data()))
                .toList());
        texts.erase(newest.entrySet().stream()
                .filter(entry -> entry.getValue().isTombstone())
                .map(Map.Entry::getKey)
                .toList());
    }

    private static CaseId id(Received<FeedbackReceived> received) {
        CaseId id = CaseId.of(received.key());
        if (!received.isTombstone() && !received.key().equals(received.data().feedbackId())) {
            throw new PoisonException("the key is not the feedback's id");
        }
        return id;
    }

    private static Words.Present words(FeedbackReceived received) {
        FeedbackReceived.Page page = received.page();
        return new Words.Present(
                CaseId.of(received.feedbackId()),
                received.text(),
                received.whatMatters(),
                page == null ? null : page.address(),
                foundIt(received),
                received.ratings().stream().map(ReceivedFeedback::rating).toList(),
                received.answerWanted());
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
