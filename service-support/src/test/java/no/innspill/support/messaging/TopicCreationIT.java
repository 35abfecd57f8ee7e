package no.innspill.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import no.innspill.embedded.BrokerConfig;
import no.innspill.embedded.EmbeddedBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.core.KafkaAdmin;

@Tag("any-store")
class TopicCreationIT {

    @Test
    void topicsAreMadeAlsoWhenTheBrokerComesAfterTheService(@TempDir Path data) throws IOException {
        int port = freePort();
        try (var context = new GenericApplicationContext()) {
            context.registerBean(KafkaAdmin.class, () -> admin(port));
            context.registerBean(NewTopic.class, () -> new NewTopic("late", 1, (short) 1));
            context.registerBean(
                    TopicCreation.class,
                    () -> new TopicCreation(context.getBean(KafkaAdmin.class), Duration.ofSeconds(1)));
            context.refresh();

            try (EmbeddedBroker broker =
                            EmbeddedBroker.start(BrokerConfig.in(data).withPort(port));
                    Admin asking = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(topics(asking)).contains("late"));
            }
        }
    }

    private static KafkaAdmin admin(int port) {
        var admin = new KafkaAdmin(Map.of(
                "bootstrap.servers", "127.0.0.1:" + port,
                "default.api.timeout.ms", 1500,
                "request.timeout.ms", 1000));
        admin.setAutoCreate(false);
        return admin;
    }

    private static Set<String> topics(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listTopics().names().get();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
