package no.innspill.support.messaging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service uses Kafka.
 *
 * @param partitions of each topic that is created, 1 to 1,000; never change it for a topic that holds events
 * @param replicationFactor of each topic that is created: 3 in production, 1 where there is one broker
 * @param outageRetryMax the longest wait between two tries of a batch while store or broker is away
 */
@Validated
@ConfigurationProperties("innspill.messaging")
record MessagingSettings(
        @Min(1) @Max(1000) @DefaultValue("6") int partitions,
        @Min(1) @Max(7) @DefaultValue("1") short replicationFactor,
        @DefaultValue("10s") Duration outageRetryMax) {}
