package no.innspill.test;

import com.mongodb.ConnectionString;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a context at the infrastructure, with a database that no other context has. */
final class InfrastructureInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Infrastructure infrastructure = Infrastructure.get();
        String database = "test-" + UUID.randomUUID().toString().substring(0, 13);
        TestPropertyValues.of(Map.of(
                        "spring.kafka.bootstrap-servers", infrastructure.brokers(),
                        "spring.mongodb.uri", withDatabase(infrastructure.storeUri(), database),
                        "spring.mongodb.database", database,
                        "innspill.security.people.issuer",
                                infrastructure.issuer().address(),
                        "innspill.security.client.secret", "a-secret-for-tests-only"))
                .applyTo(context.getEnvironment());
    }

    private static String withDatabase(String uri, String database) {
        ConnectionString parsed = new ConnectionString(uri);
        String options = uri.contains("?") ? uri.substring(uri.indexOf('?')) : "";
        return "mongodb://" + String.join(",", parsed.getHosts()) + "/" + database + options;
    }
}
