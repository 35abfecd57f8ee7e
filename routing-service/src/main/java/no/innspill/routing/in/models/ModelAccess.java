package no.innspill.routing.in.models;

import static no.innspill.support.security.Permission.KEEP_ROUTING;

import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see models, have one made and put one in force: those who keep what routing decides by. */
@Configuration(proxyBeanMethods = false)
class ModelAccess {

    static final String PAGE = "/routing/models";
    static final String API = "/api/v1/models";

    @Bean
    AccessRule modelsPageIsForKeepers() {
        return new AccessRule(null, PAGE, KEEP_ROUTING);
    }

    @Bean
    AccessRule modelPagesAreForKeepers() {
        return new AccessRule(null, PAGE + "/**", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiModelsIsForKeepers() {
        return new AccessRule(null, API, KEEP_ROUTING);
    }

    @Bean
    AccessRule apiModelIsForKeepers() {
        return new AccessRule(null, API + "/**", KEEP_ROUTING);
    }
}
