package no.innspill.routing.in.vocabulary;

import static no.innspill.support.security.Permission.KEEP_ROUTING;

import no.innspill.support.security.AccessRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see and change the vocabulary: those who keep what routing decides by. */
@Configuration(proxyBeanMethods = false)
class VocabularyAccess {

    static final String PAGE = "/routing/vocabulary";
    static final String API = "/api/v1/vocabulary";

    @Bean
    AccessRule vocabularyPageIsForKeepers() {
        return new AccessRule(null, PAGE, KEEP_ROUTING);
    }

    @Bean
    AccessRule vocabularyPagesAreForKeepers() {
        return new AccessRule(null, PAGE + "/**", KEEP_ROUTING);
    }

    @Bean
    AccessRule apiVocabularyIsForKeepers() {
        return new AccessRule(null, API + "/**", KEEP_ROUTING);
    }
}
