package no.innspill.embedded;

import java.nio.file.Path;

/** The embedded broker as a process of its own, to be killed. */
final class BrokerServer {

    private BrokerServer() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedBroker.start(BrokerConfig.in(Path.of(args[0])).withPort(Integer.parseInt(args[1])));
        Thread.currentThread().join();
    }
}
