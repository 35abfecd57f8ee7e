package no.innspill.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * How an {@link EmbeddedBroker} runs.
 *
 * @param directory where the broker keeps its records and its cluster's id; made when missing
 * @param host the only address that it listens on, normally loopback
 * @param port the port for clients, 0 to 65535; 0 takes a free one, another one at each start
 * @param defaultPartitions partitions of a topic whose creator does not say, at least 1
 * @param startWithin how long a start may take before it counts as failed; a start after a kill checks the newest segments
 */
public record BrokerConfig(Path directory, String host, int port, int defaultPartitions, Duration startWithin) {

    private static final int HIGHEST_PORT = 65_535;

    public BrokerConfig {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(startWithin, "startWithin");
        if (host.isBlank()) {
            throw new IllegalArgumentException("The broker needs an address to listen on");
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
        if (defaultPartitions < 1) {
            throw new IllegalArgumentException("A topic has at least one partition, not " + defaultPartitions);
        }
        if (!startWithin.isPositive()) {
            throw new IllegalArgumentException("The time to start in must be positive, not " + startWithin);
        }
    }

    /** On 127.0.0.1 and a free port, 6 partitions, a minute to start in. */
    public static BrokerConfig in(Path directory) {
        return new BrokerConfig(directory, "127.0.0.1", 0, 6, Duration.ofMinutes(1));
    }

    public BrokerConfig withHost(String other) {
        return new BrokerConfig(directory, other, port, defaultPartitions, startWithin);
    }

    public BrokerConfig withPort(int other) {
        return new BrokerConfig(directory, host, other, defaultPartitions, startWithin);
    }

    public BrokerConfig withDefaultPartitions(int other) {
        return new BrokerConfig(directory, host, port, other, startWithin);
    }

    public BrokerConfig withStartWithin(Duration other) {
        return new BrokerConfig(directory, host, port, defaultPartitions, other);
    }
}
