package no.innspill.support.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What each client may use, in each instance of a service.
 *
 * @param requests calls of the API
 * @param pieces pieces handed in by calls of many
 */
@Validated
@ConfigurationProperties("innspill.limits")
record LimitSettings(
        @NotNull @Valid Quota requests, @NotNull @Valid Quota pieces) {}
