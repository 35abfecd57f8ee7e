package no.innspill.routing.in.web.rules;

import static no.innspill.support.security.Permission.KEEP_ROUTING;

import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The rule book is open to those who keep routing, and to nobody else. */
@Configuration(proxyBeanMethods = false)
class RulesAccess {

    @Bean
    AccessRule rulesPagesAreOpen() {
        return AccessRule.of(HttpMethod.GET, "/routing/rules/**", KEEP_ROUTING);
    }

    @Bean
    AccessRule rulesFormsAreOpen() {
        return AccessRule.of(HttpMethod.POST, "/routing/rules/**", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiRulesAreOpen() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/routing/rules/**", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiRulesAreWritten() {
        return AccessRule.of(HttpMethod.POST, "/api/v1/routing/rules/**", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiRulesAreChanged() {
        return AccessRule.of(HttpMethod.PUT, "/api/v1/routing/rules/**", KEEP_ROUTING);
    }
}
