package no.innspill.standalone.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One of the four services, as an application of its own beside the others.
 *
 * @param name such as {@code intake-service}
 * @param application its main class
 */
record ServiceApp(String name, String application, int port) {

    /** The login server's, which would otherwise be found on the common class path. */
    private static final String NOT_OURS = String.join(
            ",",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration");

    static List<ServiceApp> all(StandaloneSettings.Ports ports) {
        return List.of(
                new ServiceApp("routing-service", "no.innspill.routing.RoutingService", ports.routing()),
                new ServiceApp("intake-service", "no.innspill.intake.IntakeService", ports.intake()),
                new ServiceApp("action-service", "no.innspill.action.ActionService", ports.action()),
                new ServiceApp("reporting-service", "no.innspill.reporting.ReportingService", ports.reporting()));
    }

    ConfigurableApplicationContext start(StandaloneSettings settings, String listenOn, Secrets secrets) {
        return new SpringApplicationBuilder(mainClass())
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(Stream.concat(arguments(settings, listenOn, secrets), demoSite(settings))
                        .toArray(String[]::new));
    }

    private Stream<String> arguments(StandaloneSettings settings, String listenOn, Secrets secrets) {
        return Stream.of(
                "--spring.config.name=" + name,
                "--spring.autoconfigure.exclude=" + NOT_OURS,
                "--spring.lifecycle.timeout-per-shutdown-phase=3s",
                "--management.metrics.use-global-registry=false",
                "--server.address=" + listenOn,
                "--server.port=" + port,
                // after a crash the broker holds partitions for those that died as long as this
                "--spring.kafka.consumer.properties.session.timeout.ms=6000",
                "--spring.kafka.consumer.properties.heartbeat.interval.ms=1500",
                // all services share one small heap
                "--innspill.routing.learning.most-shipped=4000",
                "--INNSPILL_KAFKA_BROKERS=" + settings.brokers(),
                "--INNSPILL_MONGODB_URI=" + settings.store(),
                "--INNSPILL_ISSUER=" + settings.startPage(),
                "--INNSPILL_INTAKE_ADDRESS=" + settings.services().intake(),
                "--INNSPILL_CLIENT_SECRET=" + secrets.random("console-client"),
                "--INNSPILL_RECEIPT_SECRET=" + secrets.random("receipts"),
                "--INNSPILL_MASTER_KEY=" + secrets.random("contact-master-key"));
    }

    /** The start page asks for feedback on behalf of NAV. Pages of other hosts would have to be encrypted, and are not. */
    private static Stream<String> demoSite(StandaloneSettings settings) {
        String site = "--innspill.intake.widget.sites[0].";
        return settings.host().equals("localhost")
                ? Stream.of(
                        // everybody who tries it comes from one address
                        "--innspill.intake.widget.per-address.amount=600",
                        site + "id=nav-demo",
                        site + "body=889640782",
                        site + "name=Innspill, startsiden",
                        site + "origins=" + settings.startPage())
                : Stream.empty();
    }

    private Class<?> mainClass() {
        try {
            return Class.forName(application);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(application + " is not on the class path", e);
        }
    }
}
