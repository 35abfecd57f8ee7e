package no.innspill.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Apache Kafka broker (KRaft, controller and broker in one) inside this process.
 *
 * <p><b>What it promises.</b> A record that was acknowledged is in the operating system's page cache, so it survives the end of this
 * process, {@code kill -9} included: the next start checks the newest segments and goes on. As every Kafka broker with default settings, it
 * does not force each record to the disk: a power cut may cost the last seconds. A production cluster is safe from that by its replicas; a
 * broker that is alone is not. The cluster's id is kept in the data directory.
 *
 * <p>Kafka ends the whole process when its directory fails (a full disk, for example). That is left so: without its broker Innspill can do
 * nothing, and what was acknowledged stays.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private boolean closed;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and returns when it answers clients.
     *
     * @throws BrokerUnavailable when the port is taken, the directory cannot be used, or the time is out
     */
    public static EmbeddedBroker start(BrokerConfig config) {
        int clientPort = config.port() == 0 ? freePort(config) : config.port();
        if (!FreePort.isFree(config.host(), clientPort)) {
            throw new BrokerUnavailable("Port " + clientPort + " on " + config.host()
                    + " is taken by another program; the broker needs it");
        }
        BrokerStorage.formatWhenNew(BrokerProperties.logs(config));
        KafkaConfig kafka = KafkaConfig.fromProps(BrokerProperties.of(config, clientPort, freePort(config)), false);
        String address = config.host() + ":" + clientPort;
        return new EmbeddedBroker(started(kafka, address, config.startWithin()), address);
    }

    /** Where clients connect: host and port. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops cleanly, so that the next start has nothing to check. Closing twice does nothing more. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static KafkaRaftServer started(KafkaConfig kafka, String address, Duration within) {
        FutureTask<KafkaRaftServer> start = new FutureTask<>(() -> {
            KafkaRaftServer server = new KafkaRaftServer(kafka, Time.SYSTEM);
            try {
                server.startup();
            } catch (RuntimeException e) {
                stop(server);
                throw e;
            }
            return server;
        });
        Thread.ofPlatform().name("embedded-broker-start").daemon().start(start);
        try {
            return start.get(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new BrokerUnavailable("The broker at " + address + " did not start: " + reason(e), e);
        } catch (TimeoutException e) {
            throw new BrokerUnavailable("The broker at " + address + " did not start within " + within, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerUnavailable("The start of the broker at " + address + " was interrupted", e);
        }
    }

    private static @Nullable String reason(ExecutionException failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure.getMessage() : cause.getMessage();
    }

    private static void stop(KafkaRaftServer halfStarted) {
        try {
            halfStarted.shutdown();
        } catch (RuntimeException e) {
            log.warn("The broker that did not start did not stop cleanly either", e);
        }
    }

    private static int freePort(BrokerConfig config) {
        try {
            return FreePort.any(config.host());
        } catch (IOException e) {
            throw new BrokerUnavailable("The broker cannot listen on " + config.host(), e);
        }
    }
}
