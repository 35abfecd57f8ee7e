package no.innspill.support.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.KafkaException;

class OutagesTest {

    static Stream<Throwable> outages() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new DataAccessResourceFailureException("away", new MongoSocketOpenException("x", new ServerAddress())),
                new MongoException(14031, "no room on the disk"),
                new IllegalStateException(new KafkaException("send failed", new TimeoutException("no metadata"))));
    }

    static Stream<Throwable> others() {
        return Stream.of(
                new IllegalArgumentException("no such kind"),
                new PoisonException("no ce_id"),
                new MongoException(11000, "duplicate key"),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("outages")
    void whatIsAwayIsAnOutage(Throwable failure) {
        assertThat(Outages.isOutage(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsWrongWithARecordIsNone(Throwable failure) {
        assertThat(Outages.isOutage(failure)).isFalse();
    }
}
