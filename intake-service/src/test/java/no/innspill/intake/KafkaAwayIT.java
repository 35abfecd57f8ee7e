package no.innspill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.innspill.test.RawTopics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

/** Nobody listens where the producer looks for brokers; what consumers read is there. */
@OnIntake
@TestPropertySource(properties = "spring.kafka.producer.bootstrap-servers=127.0.0.1:1")
class KafkaAwayIT {
    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate mongo;

    @Test
    void aCallerIsToldToComeAgainWithinTwoSeconds() {
        Agency agency = new Agency(port);
        agency.directory();
        await().until(() -> mongo.count(new Query(), "bodies") == 2);
        String piece = "{\"body\":\"889640782\",\"externalId\":\"%s\",\"channel\":\"WEB\",\"text\":\"Hei\"}"
                .formatted(UUID.randomUUID());
        int before = RawTopics.ofThisRun().records("feedback.received").size();
        assertThat(agency.send(piece).statusCode()).isEqualTo(503);

        Instant start = Instant.now();
        var answer = agency.send(piece);

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).hasValue("5");
        assertThat(answer.body()).contains("\"type\":\"/problems/unavailable\"");
        assertThat(RawTopics.ofThisRun().records("feedback.received")).hasSize(before);
    }
}
