package no.innspill.intake.out.spool;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Collectors;
import no.innspill.contracts.Topic;
import no.innspill.intake.application.IntakeSettings;
import no.innspill.intake.application.Receipts;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.support.messaging.EventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Puts Kafka, its circuit breaker, the spool and the drain together. */
@Configuration(proxyBeanMethods = false)
class SpoolConfiguration {

    /** Opens after half of twenty calls failed or were slow; then one small batch a second tries whether Kafka is back. */
    @Bean
    CircuitBreaker kafkaBreaker(IntakeSettings intake) {
        return CircuitBreaker.of(
                "kafka",
                CircuitBreakerConfig.custom()
                        .slidingWindow(20, 5, CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                        .failureRateThreshold(50)
                        .slowCallDurationThreshold(
                                intake.publishWithin().multipliedBy(3).dividedBy(4))
                        .slowCallRateThreshold(80)
                        .waitDurationInOpenState(Duration.ofSeconds(1))
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .maxWaitDurationInHalfOpenState(Duration.ofSeconds(5))
                        .writableStackTraceEnabled(false)
                        .build());
    }

    @Bean
    Broker broker(EventPublisher publisher, CircuitBreaker kafkaBreaker, IntakeSettings intake) {
        return new Broker(publisher, kafkaBreaker, intake.publishWithin());
    }

    @Bean
    SpoolState spoolState(SpoolSettings settings) {
        return new SpoolState(settings.most());
    }

    @Bean
    SpoolMeters spoolMeters(MeterRegistry registry, SpoolState state, CircuitBreaker kafkaBreaker, Clock clock) {
        return new SpoolMeters(registry, state, kafkaBreaker, clock);
    }

    @Bean
    Spool spool(MongoTemplate mongo, Clock clock, SpoolSettings settings) {
        return new Spool(mongo, clock, settings.settle());
    }

    @Bean
    DurableEvents durableEvents(Broker broker, Spool spool, SpoolState state, SpoolMeters meters) {
        return new DurableEvents(broker, spool, state, meters);
    }

    @Bean
    Lease drainLease(MongoTemplate mongo, Clock clock, SpoolSettings settings) {
        return new Lease(mongo, clock, settings.lease());
    }

    @Bean
    DrainLoop drainLoop(
            Spool spool,
            Broker broker,
            Lease lease,
            Receipts receipts,
            SpoolState state,
            SpoolMeters meters,
            SpoolSettings settings,
            Clock clock) {
        var drain = new Drain(
                spool, broker, lease, settings.batch(), clock, messages -> receipts.published(pieces(messages)));
        return new DrainLoop(spool, state, drain, lease, meters, settings);
    }

    @Bean
    JournalHealth journalHealthIndicator(Broker broker, SpoolState state) {
        return new JournalHealth(broker, state);
    }

    /** The pieces that are in Kafka for certain, now that something of them is that comes behind or is their first event. */
    private static Collection<FeedbackId> pieces(Collection<Message> messages) {
        return messages.stream()
                .filter(message -> message.topic().equals(Topic.FEEDBACK_RECEIVED.topicName()))
                .map(message -> FeedbackId.read(message.key()))
                .collect(Collectors.toSet());
    }
}
