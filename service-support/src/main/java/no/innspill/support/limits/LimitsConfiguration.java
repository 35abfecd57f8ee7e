package no.innspill.support.limits;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Limits for every service that has an API. */
@AutoConfiguration
@ConditionalOnProperty("innspill.service")
@EnableConfigurationProperties(LimitSettings.class)
class LimitsConfiguration {

    @Bean
    ApiLimits apiLimits(LimitSettings settings) {
        return new ApiLimits(
                new RateLimits("requests", settings.requests()), new RateLimits("pieces", settings.pieces()));
    }
}
