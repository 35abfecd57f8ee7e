package no.innspill.intake;

import java.nio.file.Path;
import no.innspill.embedded.BrokerConfig;
import no.innspill.embedded.EmbeddedBroker;

/** A broker that goes away and comes back on the same port with the same data. */
final class BrokerToStop implements AutoCloseable {
    private final BrokerConfig config;
    private EmbeddedBroker broker;

    BrokerToStop(Path folder) {
        broker = EmbeddedBroker.start(BrokerConfig.in(folder));
        String address = broker.bootstrapServers();
        config = BrokerConfig.in(folder).withPort(Integer.parseInt(address.substring(address.indexOf(':') + 1)));
    }

    String address() {
        return broker.bootstrapServers();
    }

    void stop() {
        broker.close();
    }

    void startAgain() {
        broker = EmbeddedBroker.start(config);
    }

    @Override
    public void close() {
        broker.close();
    }
}
