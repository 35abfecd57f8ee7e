package no.innspill.reporting.freshness;

import no.innspill.reporting.rollup.FactFields;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class FreshnessConfiguration {

    @Bean
    MongoWaits waits(MongoTemplate mongo) {
        return new MongoWaits(mongo.getCollection(FactFields.COLLECTION));
    }

    @Bean
    AccessRule freshnessAccess() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/freshness", Permission.READ_OWN_FIGURES);
    }
}
