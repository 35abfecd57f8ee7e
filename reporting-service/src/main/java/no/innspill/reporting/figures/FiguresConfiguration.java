package no.innspill.reporting.figures;

import no.innspill.reporting.rollup.RollUpFields;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    @Bean
    Figures figures(MongoTemplate mongo) {
        return new MongoFigures(mongo.getCollection(RollUpFields.COLLECTION));
    }

    @Bean
    AccessRule figuresAccess() {
        return AccessRule.of(HttpMethod.GET, "/api/v1/figures", Permission.READ_OWN_FIGURES);
    }
}
