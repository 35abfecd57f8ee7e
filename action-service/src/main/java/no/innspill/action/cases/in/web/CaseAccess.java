package no.innspill.action.cases.in.web;

import static no.innspill.support.security.Permission.READ_CASES;
import static no.innspill.support.security.Permission.WORK_CASES;

import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** What is open to whom. That a case is of one's own unit is asked where cases are fetched. */
@Configuration(proxyBeanMethods = false)
class CaseAccess {

    static final String API = "/api/v1/cases";

    @Bean
    AccessRule queueIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/", READ_CASES);
    }

    @Bean
    AccessRule caseIsOpen() {
        return AccessRule.of(HttpMethod.GET, "/cases/*", READ_CASES);
    }

    @Bean
    AccessRule caseFormsAreOpen() {
        return AccessRule.of(HttpMethod.POST, "/cases/*/*", WORK_CASES);
    }

    @Bean
    AccessRule apiQueueIsOpen() {
        return AccessRule.of(HttpMethod.GET, API, READ_CASES);
    }

    @Bean
    AccessRule apiCaseIsOpen() {
        return AccessRule.of(HttpMethod.GET, API + "/*", READ_CASES);
    }

    @Bean
    AccessRule apiWorkersAreOpen() {
        return AccessRule.of(HttpMethod.GET, API + "/*/workers", READ_CASES);
    }

    @Bean
    AccessRule apiChangesAreOpen() {
        return AccessRule.of(HttpMethod.POST, API + "/*/*", WORK_CASES);
    }
}
