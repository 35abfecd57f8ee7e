package no.innspill.reporting.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    Directory directory(MongoTemplate mongo) {
        return new MongoDirectory(mongo.getCollection(MongoDirectory.COLLECTION));
    }

    @Bean
    Themes themes() {
        return Themes.load();
    }
}
