package no.innspill.embedded;

import io.netty.channel.Channel;
import io.netty.channel.local.LocalChannel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for drivers; one virtual thread serves one connection, command by command. mongo-java-server's own network layer answers on a few
 * event loops, on which no command could wait for the disk.
 */
final class WireServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WireServer.class);
    private static final int BACKLOG = 128;

    private final ServerSocket listening;
    private final StoreBackend backend;
    private final StoreCommands commands;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    private WireServer(ServerSocket listening, StoreBackend backend, StoreCommands commands) {
        this.listening = listening;
        this.backend = backend;
        this.commands = commands;
    }

    static WireServer start(String host, int port, StoreBackend backend, StoreCommands commands) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.setReuseAddress(true);
        try {
            listening.bind(new InetSocketAddress(InetAddress.getByName(host), port), BACKLOG);
        } catch (IOException e) {
            listening.close();
            throw e;
        }
        WireServer server = new WireServer(listening, backend, commands);
        Thread.ofPlatform().name("embedded-store-accept").daemon().start(server::accept);
        return server;
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Stops listening and hangs up on everyone. */
    @Override
    public void close() {
        hangUp(listening::close);
        connections.forEach(connection -> hangUp(connection::close));
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket connection = listening.accept();
                connections.add(connection);
                Thread.ofVirtual().name("embedded-store-", connection.getPort()).start(() -> serve(connection));
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    log.warn("A connection to the store could not be taken", e);
                }
            }
        }
    }

    private void serve(Socket connection) {
        Channel client = new LocalChannel();
        try (connection) {
            connection.setTcpNoDelay(true);
            DataInputStream in = new DataInputStream(new BufferedInputStream(connection.getInputStream()));
            OutputStream out = new BufferedOutputStream(connection.getOutputStream());
            while (true) {
                WireRequest request = WireCodec.read(in);
                byte[] answer = commands.answer(client, request);
                if (!request.silent()) {
                    out.write(answer);
                    out.flush();
                }
            }
        } catch (EOFException | SocketException e) {
            log.debug("A client of the store has gone", e);
        } catch (IOException e) {
            log.warn("A client of the store does not speak its language: {}", e.getMessage());
        } finally {
            connections.remove(connection);
            backend.handleClose(client);
        }
    }

    private static void hangUp(Closing closing) {
        try {
            closing.close();
        } catch (IOException e) {
            log.debug("A socket of the store did not close", e);
        }
    }

    private interface Closing {
        void close() throws IOException;
    }
}
