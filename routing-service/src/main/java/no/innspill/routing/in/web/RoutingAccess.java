package no.innspill.routing.in.web;

import static no.innspill.support.security.Permission.READ_DECISIONS;
import static no.innspill.support.security.Permission.READ_DIRECTORY;
import static no.innspill.support.security.Permission.TRIAGE;

import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is open to whom. That something is of one's own body is asked where it is fetched. */
@Configuration(proxyBeanMethods = false)
class RoutingAccess {

    /** A script holds nothing of anybody; its name ends in the hash of what is in it. */
    @Bean
    AccessRule keysOfTriageAreOpen() {
        return AccessRule.open("/routing/triage-keys*.js");
    }

    @Bean
    AccessRule triageListIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/", TRIAGE);
    }

    @Bean
    AccessRule triageItemIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/triage/*", TRIAGE);
    }

    @Bean
    AccessRule triageFormIsOpen() {
        return AccessRule.of(HttpMethod.POST, "/triage/*", TRIAGE);
    }

    @Bean
    AccessRule directoryPageIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/directory", READ_DIRECTORY);
    }

    @Bean
    AccessRule directoryBodyIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/directory/*", READ_DIRECTORY);
    }

    @Bean
    AccessRule decisionPageIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/decisions/*", READ_DECISIONS);
    }

    @Bean
    AccessRule apiTriageIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/triage", TRIAGE);
    }

    @Bean
    AccessRule apiTriageDecisionIsOpen() {
        return AccessRule.of(HttpMethod.POST, "/api/v1/triage/*/decision", TRIAGE);
    }

    @Bean
    AccessRule apiTriageDecisionsAreOpen() {
        return AccessRule.of(HttpMethod.POST, "/api/v1/triage/decisions", TRIAGE);
    }

    @Bean
    AccessRule apiDirectoryIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/directory", READ_DIRECTORY);
    }

    @Bean
    AccessRule apiDecisionIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/decisions/*", READ_DECISIONS);
    }
}
