package no.innspill.action.cases.application;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long personal things are kept that no case needs.
 *
 * @param textsWithoutCase how long the words of feedback wait for a case; longer than triage may take, as they do not come back
 * @param workersUnseen how long a worker who has not signed in can still be given cases
 * @param sweep how often what has expired is deleted
 */
@Validated
@ConfigurationProperties("innspill.action.keeping")
public record KeepingSettings(
        @NotNull @DefaultValue("60d") Duration textsWithoutCase,
        @NotNull @DefaultValue("180d") Duration workersUnseen,
        @NotNull @DefaultValue("1h") Duration sweep) {}
