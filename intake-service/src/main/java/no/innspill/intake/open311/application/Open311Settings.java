package no.innspill.intake.open311.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How Open311 is set up.
 *
 * @param contact what the discovery document says of how to reach those who run the endpoint
 * @param keptFor how long what came is given back; after that only its receipt is left
 */
@Validated
@ConfigurationProperties("innspill.open311")
public record Open311Settings(
        @DefaultValue("The body that you report to: its web site has its contact page.")
        String contact,

        @DefaultValue("365d") Duration keptFor) {}
