package no.innspill.routing.in.web;

import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Simulations are for those who keep what routing decides by. */
@Configuration(proxyBeanMethods = false)
class SimulationAccess {

    @Bean
    AccessRule simulationsAreOpen() {
        return rule(HttpMethod.GET, "/routing/simulations");
    }

    @Bean
    AccessRule simulationMayBegin() {
        return rule(HttpMethod.POST, "/routing/simulations");
    }

    @Bean
    AccessRule simulationIsOpen() {
        return rule(HttpMethod.GET, "/routing/simulations/*");
    }

    @Bean
    AccessRule simulationMayBeCancelled() {
        return rule(HttpMethod.POST, "/routing/simulations/*/cancel");
    }

    @Bean
    AccessRule apiSimulationsAreOpen() {
        return rule(HttpMethod.GET, "/api/v1/simulations");
    }

    @Bean
    AccessRule apiSimulationMayBegin() {
        return rule(HttpMethod.POST, "/api/v1/simulations");
    }

    @Bean
    AccessRule apiSimulationIsOpen() {
        return rule(HttpMethod.GET, "/api/v1/simulations/*");
    }

    @Bean
    AccessRule apiSimulationMayBeCancelled() {
        return rule(HttpMethod.DELETE, "/api/v1/simulations/*");
    }

    private static AccessRule rule(HttpMethod method, String path) {
        return AccessRule.of(method, path, Permission.KEEP_ROUTING);
    }
}
