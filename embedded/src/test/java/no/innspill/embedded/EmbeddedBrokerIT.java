package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("any-store")
class EmbeddedBrokerIT {

    @TempDir
    private Path directory;

    @Test
    void theClusterAndItsTopicsAreTheSameAfterARestart() throws Exception {
        String cluster;
        try (EmbeddedBroker broker =
                        EmbeddedBroker.start(BrokerConfig.in(directory).withDefaultPartitions(3));
                Admin admin = admin(broker.bootstrapServers())) {
            cluster = admin.describeCluster().clusterId().get();
            admin.createTopics(List.of(new NewTopic("t", Optional.empty(), Optional.empty())))
                    .all()
                    .get();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerConfig.in(directory));
                Admin admin = admin(broker.bootstrapServers())) {
            assertThat(admin.describeCluster().clusterId().get()).isEqualTo(cluster);
            assertThat(admin.describeTopics(List.of("t")).allTopicNames().get().values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(3));
        }
    }

    @Test
    void aTopicThatNobodyMadeIsNotMadeByAsking() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerConfig.in(directory));
                Admin admin = admin(broker.bootstrapServers())) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("unknown"))
                            .allTopicNames()
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            EmbeddedBroker.start(BrokerConfig.in(directory).withPort(taken.getLocalPort())))
                    .isInstanceOf(BrokerUnavailable.class)
                    .hasMessageContaining("Port " + taken.getLocalPort());
        }
    }

    @Test
    void everyAcknowledgedRecordSurvivesAKill() throws Exception {
        int port = FreePort.any("127.0.0.1");
        Set<String> acknowledged = new ConcurrentSkipListSet<>();
        try (ChildProcess child = ChildProcess.run(BrokerServer.class, directory, port);
                Admin admin = admin("127.0.0.1:" + port)) {
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .until(() -> admin.createTopics(List.of(new NewTopic("t", 3, (short) 1)))
                                    .all()
                                    .get(5, TimeUnit.SECONDS)
                            == null);
            try (KafkaProducer<String, String> producer = producer(port)) {
                for (int i = 0; acknowledged.size() < 3000; i++) {
                    String value = "v" + i;
                    var _ = producer.send(new ProducerRecord<>("t", "k" + i, value), (_, failure) -> {
                        if (failure == null) {
                            acknowledged.add(value);
                        }
                    });
                }
                child.kill();
            }
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerConfig.in(directory))) {
            List<String> there = read(broker.bootstrapServers());
            assertThat(there).containsAll(acknowledged).doesNotHaveDuplicates();
        }
    }

    private static List<String> read(String servers) {
        Properties config = new Properties();
        config.put("bootstrap.servers", servers);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("t").stream()
                    .map(info -> new TopicPartition("t", info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<String> values = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofSeconds(1))) {
                    values.add(each.value());
                }
            }
            return values;
        }
    }

    private static KafkaProducer<String, String> producer(int port) {
        Properties config = new Properties();
        config.put("bootstrap.servers", "127.0.0.1:" + port);
        config.put("acks", "all");
        config.put("max.block.ms", "5000");
        config.put("request.timeout.ms", "2000");
        config.put("delivery.timeout.ms", "3000");
        return new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    }

    private static Admin admin(String servers) {
        return Admin.create(Map.of("bootstrap.servers", servers, "request.timeout.ms", "5000"));
    }
}
