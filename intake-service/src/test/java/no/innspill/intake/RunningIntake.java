package no.innspill.intake;

import java.util.ArrayList;
import java.util.List;
import no.innspill.test.Infrastructure;
import no.innspill.test.RawTopics;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** An instance of intake on a broker and a store that a test can take away. */
final class RunningIntake implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final int port;
    private final Agency agency;

    private RunningIntake(ConfigurableApplicationContext context, String brokers) {
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        this.agency = new Agency(port, new RawTopics(brokers));
    }

    static RunningIntake start(String brokers, String store, String database, String... properties) {
        return new RunningIntake(
                new SpringApplicationBuilder(IntakeService.class)
                        .bannerMode(Banner.Mode.OFF)
                        .registerShutdownHook(false)
                        .run(arguments(brokers, store, database, 0, properties)),
                brokers);
    }

    /** What an instance is started with, here or in a process of its own. */
    static String[] arguments(String brokers, String store, String database, int port, String... properties) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.name=intake-service",
                "--server.port=" + port,
                "--management.metrics.use-global-registry=false",
                "--spring.kafka.bootstrap-servers=" + brokers,
                "--spring.mongodb.uri=" + store,
                "--spring.mongodb.database=" + database,
                "--innspill.security.people.issuer="
                        + Infrastructure.get().issuer().address(),
                "--innspill.security.client.secret=a-secret-for-tests-only",
                "--innspill.intake.receipt-secret=a-secret-for-tests-only-of-forty-characters",
                "--innspill.intake.contact.master-key=a-master-key-of-32-bytes-for-tests-only-AAA",
                "--innspill.intake.public-address=http://localhost:8081",
                // who is killed leaves its partitions, and who is closed while Kafka is away lets go of it, in seconds
                "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                "--spring.kafka.consumer.properties.heartbeat.interval.ms=1500",
                "--spring.lifecycle.timeout-per-shutdown-phase=3s",
                "--innspill.intake.spool.lease=2s",
                "--innspill.intake.spool.poll=100ms"));
        // another instance on this broker has a store of its own, and must not get what is told to this one
        for (String told : List.of("directory", "feedbackRouted", "caseChanged", "caseMessages")) {
            arguments.add("--spring.cloud.stream.bindings." + told + "-in-0.group=" + database + "." + told);
        }
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return arguments.toArray(String[]::new);
    }

    int port() {
        return port;
    }

    Agency agency() {
        return agency;
    }

    MongoTemplate mongo() {
        return context.getBean(MongoTemplate.class);
    }

    long count(String collection) {
        return mongo().count(new Query(), collection);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
