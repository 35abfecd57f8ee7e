package no.innspill.reporting.rollup;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class RollUpConfiguration {

    @Bean
    CountEvents countEvents(MongoTemplate mongo, MeterRegistry meters, Clock clock) {
        Timer freshness = Timer.builder("innspill.reporting.freshness")
                .description("Time from accepted to in the report, for each piece of feedback")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(10))
                .register(meters);
        return new CountEvents(
                new MongoFacts(mongo.getCollection(FactFields.COLLECTION)),
                new MongoRollUps(mongo.getCollection(RollUpFields.COLLECTION)),
                new MongoProgress(mongo.getCollection(MongoProgress.COLLECTION)),
                millis -> freshness.record(Duration.ofMillis(millis)),
                clock);
    }

    @Bean
    ReportState reportState(MongoTemplate mongo) {
        return new ReportState(mongo.getCollection(MongoProgress.COLLECTION));
    }

    @Bean
    StoreIndexes reportIndexes(MongoTemplate mongo) {
        return new StoreIndexes(mongo);
    }
}
