package no.innspill.intake.out.spool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are kept while Kafka is away, and told when it is back.
 *
 * @param most the most messages that the spool holds, give or take what comes within a second; beyond them callers get a 503
 * @param settle how long a message waits that Kafka was given and did not answer for; longer than Kafka's delivery timeout, so that it cannot
 *     come in behind what follows it
 * @param poll how often each instance looks into the spool
 * @param batch how many messages the drain has in flight, 1 to 5,000
 * @param perSecond how many messages a second the drain tells at most, so that Kafka and the store have time for what comes in
 * @param lease how long one instance drains alone; another one takes over so long after it died
 */
@Validated
@ConfigurationProperties("innspill.intake.spool")
record SpoolSettings(
        @Min(1) @DefaultValue("200000") int most,
        @DefaultValue("2s") Duration settle,
        @DefaultValue("500ms") Duration poll,
        @Min(1) @Max(5000) @DefaultValue("500") int batch,
        @Min(1) @DefaultValue("1000") int perSecond,
        @DefaultValue("10s") Duration lease) {}
