package no.innspill.support.messaging;

import java.time.Duration;
import java.util.stream.Stream;
import no.innspill.support.tracing.EventTracing;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Brings Kafka to every service: its publisher, its consumers, its topics and its dead letters. */
@AutoConfiguration
@ConditionalOnProperty("innspill.service")
@EnableConfigurationProperties(MessagingSettings.class)
class MessagingConfiguration {

    @Bean
    EventPublisher eventPublisher(KafkaTemplate<String, byte[]> kafka) {
        return new EventPublisher(kafka);
    }

    @Bean
    EventConsumers eventConsumers(
            EventPublisher publisher, EventTracing tracing, @Value("${innspill.service}") String service) {
        return new EventConsumers(new DeadLetters(publisher, deadLetterTopic(service)), tracing);
    }

    @Bean
    PastEvents pastEvents(KafkaProperties kafka) {
        return new PastEvents(kafka.buildConsumerProperties());
    }

    @Bean
    StoredRecords storedRecords(KafkaProperties kafka) {
        return new StoredRecords(new DefaultKafkaConsumerFactory<>(
                kafka.buildConsumerProperties(), new StringDeserializer(), new ByteArrayDeserializer()));
    }

    @Bean
    NewTopics serviceTopics(
            ObjectProvider<TopicSpec> topics,
            MessagingSettings settings,
            @Value("${innspill.service}") String service) {
        Stream<NewTopic> named = topics.stream()
                .map(topic -> TopicBuilder.name(topic.name())
                        .partitions(settings.partitions())
                        .replicas(settings.replicationFactor())
                        .configs(topic.settings())
                        .build());
        NewTopic dead = TopicBuilder.name(deadLetterTopic(service))
                .partitions(1)
                .replicas(settings.replicationFactor())
                .config("retention.ms", "-1")
                .build();
        return new NewTopics(Stream.concat(named, Stream.of(dead)).toArray(NewTopic[]::new));
    }

    @Bean
    TopicCreation topicCreation(KafkaAdmin admin, MessagingSettings settings) {
        return new TopicCreation(admin, settings.outageRetryMax());
    }

    /** What comes through to the container is an outage: the batch waits for its end, and no record is given up. */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> waitWhileStoreOrBrokerIsAway(
            MessagingSettings settings) {
        return (container, destination, group) -> {
            var wait = new ExponentialBackOff(Duration.ofMillis(200).toMillis(), 2);
            wait.setMaxInterval(settings.outageRetryMax().toMillis());
            wait.setMaxElapsedTime(Long.MAX_VALUE);
            container.setCommonErrorHandler(new DefaultErrorHandler(wait));
        };
    }

    private static String deadLetterTopic(String service) {
        return service + ".dead-letters";
    }
}
