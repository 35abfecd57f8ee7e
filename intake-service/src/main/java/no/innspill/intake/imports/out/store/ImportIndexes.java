package no.innspill.intake.imports.out.store;

import jakarta.annotation.PostConstruct;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** The indexes of the queries that are not by id. */
@Configuration(proxyBeanMethods = false)
class ImportIndexes {

    @Bean
    Declared importsIndexes(MongoTemplate mongo) {
        return new Declared(mongo);
    }

    /** Declares them before anything is asked for. */
    record Declared(MongoTemplate mongo) {

        @PostConstruct
        void declare() {
            var imports = mongo.indexOps(ImportDocument.class);
            imports.createIndex(
                    new Index().named("ofBody").on("body", Direction.ASC).on("began", Direction.DESC));
            imports.createIndex(
                    new Index().named("atWork").on("state", Direction.ASC).on("leaseUntil", Direction.ASC));
            mongo.indexOps(ChunkDocument.class)
                    .createIndex(new Index().named("ofImport").on("importId", Direction.ASC));
            mongo.indexOps(RefusalsDocument.class)
                    .createIndex(new Index()
                            .named("ofImport")
                            .on("importId", Direction.ASC)
                            .on("phase", Direction.ASC)
                            .on("chunk", Direction.ASC));
        }
    }
}
