package no.innspill.routing.in.intake;

import java.time.Clock;
import java.util.Optional;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Topic;
import no.innspill.routing.application.ReadWordsBack;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.application.WordsPlace;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.support.messaging.EventJson;
import no.innspill.support.messaging.StoredRecords;
import org.springframework.stereotype.Component;

/** Reads one piece of the topic that words travel on, by its place: a hand-over to a person needs it, which is seldom. */
@Component
final class WordsOnTheTopic implements ReadWordsBack {

    private final StoredRecords records;
    private final Clock clock;

    WordsOnTheTopic(StoredRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Optional<Text> at(FeedbackId id, WordsPlace place) {
        return records.at(Topic.FEEDBACK_RECEIVED.topicName(), place.partition(), place.offset())
                .filter(found -> found.key().equals(id.toString())
                        && EventType.FEEDBACK_RECEIVED.type().equals(found.type()))
                .map(found -> text(id, EventJson.read(found.value(), FeedbackReceived.class)));
    }

    private Text text(FeedbackId id, FeedbackReceived said) {
        FeedbackReceived.Page page = said.page();
        return new Text(id, said.text(), said.whatMatters(), page == null ? null : page.address(), clock.instant());
    }
}
