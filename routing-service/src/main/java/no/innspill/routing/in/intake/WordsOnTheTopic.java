package no.innspill.routing.in.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.Topic;
import no.innspill.routing.application.ReadWordsBack;
import no.innspill.routing.application.TriageTexts.Text;
import no.innspill.routing.application.WordsPlace;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.support.messaging.EventJson;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.stereotype.Component;

/** Reads one record of the topic that words travel on, by its place: a hand-over to a person needs it, which is seldom. */
@Component
final class WordsOnTheTopic implements ReadWordsBack {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String TYPE = "ce_type";

    private final DefaultKafkaConsumerFactory<String, byte[]> consumers;
    private final Clock clock;

    WordsOnTheTopic(KafkaProperties kafka, Clock clock) {
        this.consumers = new DefaultKafkaConsumerFactory<>(
                kafka.buildConsumerProperties(), new StringDeserializer(), new ByteArrayDeserializer());
        this.clock = clock;
    }

    @Override
    public Optional<Text> at(FeedbackId id, WordsPlace place) {
        TopicPartition partition = new TopicPartition(Topic.FEEDBACK_RECEIVED.topicName(), place.partition());
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "words")) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, place.offset());
            if (place.offset() >= consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L)) {
                return Optional.empty();
            }
            return consumer.poll(LONGEST).records(partition).stream()
                    .filter(found -> found.offset() == place.offset())
                    .filter(found -> id.toString().equals(found.key()) && found.value() != null && holdsWords(found))
                    .findFirst()
                    .map(found -> text(id, EventJson.read(found.value(), FeedbackReceived.class)));
        }
    }

    private static boolean holdsWords(ConsumerRecord<String, byte[]> found) {
        Header type = found.headers().lastHeader(TYPE);
        return type != null
                && EventType.FEEDBACK_RECEIVED.type().equals(new String(type.value(), StandardCharsets.UTF_8));
    }

    private Text text(FeedbackId id, FeedbackReceived said) {
        FeedbackReceived.Page page = said.page();
        return new Text(id, said.text(), said.whatMatters(), page == null ? null : page.address(), clock.instant());
    }
}
