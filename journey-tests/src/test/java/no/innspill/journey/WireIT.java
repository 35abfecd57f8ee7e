package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.contracts.EventType;
import no.innspill.contracts.Topic;
import no.innspill.contracts.WireFormat;
import no.innspill.test.RawTopics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the services put on the topics is what they have published that they say, and no more. */
class WireIT {

    private final RawTopics topics = SharedInnspill.get().running().topics();

    @ParameterizedTest
    @EnumSource
    void everyMessageIsAsTheAsyncApiDocumentSays(Topic topic) {
        var format = new WireFormat();
        List<String> faults = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : topics.records(topic.topicName())) {
            byte[] value = message.value() == null ? new byte[0] : message.value();
            faults.addAll(format.faults(topic.topicName(), text(message.key()), headers(message), value));
        }
        assertThat(faults.stream().distinct()).isEmpty();
    }

    /** The demo and the journeys that come before this one: a person's and a unit's messages are told in {@link FollowUpIT}. */
    @Test
    void theJourneysTellEventsOnEveryTopic() {
        assertThat(Arrays.stream(EventType.values()).map(EventType::topic).distinct())
                .allSatisfy(topic -> assertThat(topics.records(topic.topicName()))
                        .as(topic.topicName())
                        .isNotEmpty());
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return headers;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
