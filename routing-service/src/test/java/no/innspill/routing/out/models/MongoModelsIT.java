package no.innspill.routing.out.models;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import no.innspill.routing.application.models.ModelVersions;
import no.innspill.routing.application.models.ModelVersionsSpecification;
import no.innspill.test.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoModelsIT extends ModelVersionsSpecification {

    private static final MongoClient CLIENT =
            MongoClients.create(Infrastructure.get().storeUri());

    private static final String DATABASE = "models-" + UUID.randomUUID();

    @Override
    protected ModelVersions versions() {
        MongoModels models = new MongoModels(new MongoTemplate(CLIENT, DATABASE));
        models.declareIndexes();
        return models;
    }

    @AfterEach
    void drop() {
        CLIENT.getDatabase(DATABASE).drop();
    }
}
