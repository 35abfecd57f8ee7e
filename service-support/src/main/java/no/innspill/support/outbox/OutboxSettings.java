package no.innspill.support.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How outboxes are emptied.
 *
 * @param poll how often a relay looks by itself for what other instances, or a crash, left
 * @param batch how many documents one relay takes at a time, 1 to 10,000
 * @param claim how long a taken document is one relay's alone; longer than Kafka's delivery timeout
 */
@Validated
@ConfigurationProperties("innspill.outbox")
record OutboxSettings(
        @DefaultValue("250ms") Duration poll,
        @Min(1) @Max(10_000) @DefaultValue("500") int batch,
        @DefaultValue("12s") Duration claim) {}
