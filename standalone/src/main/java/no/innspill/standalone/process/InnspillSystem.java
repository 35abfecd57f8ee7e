package no.innspill.standalone.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.innspill.embedded.BrokerConfig;
import no.innspill.embedded.DataLock;
import no.innspill.embedded.EmbeddedBroker;
import no.innspill.embedded.EmbeddedStore;
import no.innspill.standalone.login.LoginServer;
import no.innspill.standalone.login.LoginSettings;
import no.innspill.standalone.login.SigningKey;

/** All of Innspill, running in this process. */
public final class InnspillSystem implements AutoCloseable {

    /** The part that only takes the lock of the data. */
    public static final String DATA = "data";

    private final List<Stage> stages = new ArrayList<>();

    private InnspillSystem() {}

    /**
     * Starts everything, and returns when all of it answers.
     *
     * @throws no.innspill.embedded.DataInUse when another process has the data
     * @throws StartFailed when a part does not start; those that had started are stopped again
     */
    public static InnspillSystem start(StandaloneSettings settings, Progress progress) {
        InnspillSystem system = new InnspillSystem();
        try {
            system.startAll(settings, progress);
            return system;
        } catch (RuntimeException | Error e) {
            system.close();
            throw e;
        }
    }

    /** Stops everything, what was started last first. Closing twice does nothing more. */
    @Override
    public synchronized void close() {
        for (Stage stage : stages.reversed()) {
            stage.close();
        }
        stages.clear();
    }

    private void startAll(StandaloneSettings settings, Progress progress) {
        stage(progress).run(Map.of(DATA, () -> DataLock.acquire(settings.data())), part -> part);
        String listenOn = free(settings);
        Secrets secrets = Secrets.in(settings.data().resolve("secrets"));
        stage(progress).run(foundation(settings, listenOn, secrets), part -> where(part, settings));
        stage(progress).run(services(settings, listenOn, secrets), part -> where(part, settings));
    }

    private Stage stage(Progress progress) {
        Stage stage = new Stage(progress);
        stages.add(stage);
        return stage;
    }

    private static Map<String, Callable<? extends AutoCloseable>> foundation(
            StandaloneSettings settings, String listenOn, Secrets secrets) {
        Map<String, Callable<? extends AutoCloseable>> parts = new LinkedHashMap<>();
        parts.put(
                "broker",
                () -> EmbeddedBroker.start(BrokerConfig.in(settings.data().resolve("broker"))
                        .withPort(settings.ports().kafka())
                        .withStartWithin(Duration.ofMinutes(2))));
        parts.put(
                "store",
                () -> EmbeddedStore.open(
                        settings.data().resolve("store"), settings.ports().store()));
        parts.put(
                "login server",
                () -> LoginServer.start(new LoginSettings(
                        settings.startPage(),
                        listenOn,
                        secrets.kept("login-key", SigningKey::generate),
                        secrets.random("console-client"),
                        settings.services(),
                        Instant.parse(secrets.kept("began", () -> Instant.now().toString())))));
        return parts;
    }

    private static Map<String, Callable<? extends AutoCloseable>> services(
            StandaloneSettings settings, String listenOn, Secrets secrets) {
        Map<String, Callable<? extends AutoCloseable>> parts = new LinkedHashMap<>();
        ServiceApp.all(settings.ports())
                .forEach(app -> parts.put(app.name(), () -> app.start(settings, listenOn, secrets)));
        return parts;
    }

    private static String where(String part, StandaloneSettings settings) {
        return switch (part) {
            case "broker" -> settings.brokers();
            case "store" -> settings.store();
            case "intake-service" -> settings.services().intake().toString();
            case "routing-service" -> settings.services().routing().toString();
            case "action-service" -> settings.services().action().toString();
            case "reporting-service" -> settings.services().reporting().toString();
            default -> settings.startPage().toString();
        };
    }

    /** Looks at all ports first: a taken one is better said in one line than found by one of six parts. */
    private static String free(StandaloneSettings settings) {
        try {
            InetAddress web = settings.listenOn();
            InetAddress loopback = InetAddress.getLoopbackAddress();
            StandaloneSettings.Ports ports = settings.ports();
            for (int port :
                    List.of(ports.login(), ports.intake(), ports.routing(), ports.action(), ports.reporting())) {
                mustBeFree(web, port);
            }
            mustBeFree(loopback, ports.kafka());
            mustBeFree(loopback, ports.store());
            return web.getHostAddress();
        } catch (UnknownHostException e) {
            throw new StartFailed("This machine has no network address called " + settings.host(), e);
        }
    }

    private static void mustBeFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), 1);
        } catch (IOException e) {
            throw new StartFailed(
                    "Port " + port + " on " + address.getHostAddress() + " is taken by another program.", e);
        }
    }
}
