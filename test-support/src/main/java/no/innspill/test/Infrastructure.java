package no.innspill.test;

import java.util.Map;
import no.innspill.embedded.EmbeddedStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** The broker, the store and the issuer that all integration tests of one run share; started at first use, gone with the JVM. */
public final class Infrastructure {
    private static final Logger LOG = LoggerFactory.getLogger(Infrastructure.class);
    private static final String KAFKA_IMAGE = "apache/kafka:4.2.1";
    private static final String MONGODB_IMAGE = "mongo:8";
    private static @Nullable Infrastructure running;

    private final String brokers;
    private final String storeUri;
    private final TestIssuer issuer;

    private Infrastructure(String brokers, String storeUri, TestIssuer issuer) {
        this.brokers = brokers;
        this.storeUri = storeUri;
        this.issuer = issuer;
    }

    /** The one of this JVM. */
    public static synchronized Infrastructure get() {
        Infrastructure known = running;
        if (known == null) {
            known = new Infrastructure(startBroker(System.getenv()), startStore(System.getenv()), TestIssuer.start());
            LOG.info("integration tests on broker {} and store {}", known.brokers, known.storeUri);
            running = known;
        }
        return known;
    }

    /** Kafka's bootstrap servers. */
    public String brokers() {
        return brokers;
    }

    /** The store's connection string, without a database. */
    public String storeUri() {
        return storeUri;
    }

    /** Who gives out tokens that the services believe. */
    public TestIssuer issuer() {
        return issuer;
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static String startBroker(Map<String, String> environment) {
        String given = environment.get("INNSPILL_KAFKA_BROKERS");
        if (given != null) {
            return given;
        }
        if (Images.canRun(KAFKA_IMAGE)) {
            var container = new KafkaContainer(KAFKA_IMAGE);
            container.start();
            return container.getBootstrapServers();
        }
        return TestBroker.start().bootstrapServers();
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    private static String startStore(Map<String, String> environment) {
        String given = environment.get("INNSPILL_MONGODB_URI");
        if (given != null) {
            return given;
        }
        if (Images.canRun(MONGODB_IMAGE)) {
            var container = new MongoDBContainer(MONGODB_IMAGE);
            container.start();
            return container.getConnectionString();
        }
        return EmbeddedStore.inMemory().connectionString();
    }
}
