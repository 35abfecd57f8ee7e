package no.innspill.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.innspill.standalone.login.LoginSettings.Services;

/**
 * Where everything is kept and answers.
 *
 * @param data the directory with all that is kept
 * @param host the name that browsers use; the web ports listen on the address that it stands for
 * @param ports where each part listens
 */
public record StandaloneSettings(Path data, String host, Ports ports) {

    static final String LOOPBACK = "127.0.0.1";

    /**
     * One port for each part, all different. Broker and store listen on loopback only.
     *
     * @param login the login server and start page
     */
    public record Ports(int login, int intake, int routing, int action, int reporting, int kafka, int store) {
        private static final int HIGHEST = 65_535;

        public Ports {
            List<Integer> all = List.of(login, intake, routing, action, reporting, kafka, store);
            if (all.stream().anyMatch(port -> port < 1 || port > HIGHEST)) {
                throw new IllegalArgumentException("A port is a number from 1 to " + HIGHEST);
            }
            if (all.stream().distinct().count() < all.size()) {
                throw new IllegalArgumentException("Two parts cannot have the same port: " + all);
            }
        }

        /** The start page on the port given, the services on the four that follow. */
        public static Ports from(int first, int kafka, int store) {
            return new Ports(first, first + 1, first + 2, first + 3, first + 4, kafka, store);
        }

        /** Ports that were free a moment ago. */
        public static Ports free() {
            List<ServerSocket> held = new ArrayList<>();
            try {
                for (int part = 0; part < 7; part++) {
                    held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
                }
                int[] free = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
                for (ServerSocket socket : held) {
                    socket.close();
                }
                return new Ports(free[0], free[1], free[2], free[3], free[4], free[5], free[6]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** On this machine only, on free ports. */
    public static StandaloneSettings onFreePorts(Path data) {
        return new StandaloneSettings(data, "localhost", Ports.free());
    }

    /** The address of the start page; it is the issuer of tokens too. */
    public URI startPage() {
        return web(ports.login);
    }

    /** Where the four services answer. */
    public Services services() {
        return new Services(web(ports.intake), web(ports.routing), web(ports.action), web(ports.reporting));
    }

    /** Where clients of the broker connect. */
    public String brokers() {
        return LOOPBACK + ":" + ports.kafka;
    }

    /** What a driver of the store connects to, without a database. */
    public String store() {
        return "mongodb://" + LOOPBACK + ":" + ports.store;
    }

    /** The network address that the web ports listen on. */
    InetAddress listenOn() throws UnknownHostException {
        return "localhost".equals(host) ? InetAddress.getLoopbackAddress() : InetAddress.getByName(host);
    }

    private URI web(int port) {
        return URI.create("http://" + host + ":" + port);
    }
}
