package no.innspill.intake.bad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Sends bytes as they are, on a connection of their own, and reads what comes back until it ends. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST = 1 << 20;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param status nothing where the connection was closed without a word
     */
    record Answer(Optional<Integer> status, String head, String body) {

        String contentType() {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                    .map(line -> line.substring("content-type:".length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Sends all, says that no more comes, and waits for the end of the answer. */
    Answer send(byte[] bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            try {
                socket.getOutputStream().write(bytes);
                socket.shutdownOutput();
            } catch (SocketException closedWhileSending) {
                // it has answered before it was told everything
            }
            return answer(readAll(socket.getInputStream()));
        }
    }

    private static byte[] readAll(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0 && all.size() < MOST; read = in.read(some)) {
                all.write(some, 0, read);
            }
        } catch (SocketException reset) {
            // what came before it counts
        }
        return all.toByteArray();
    }

    private static Answer answer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("HTTP/1.1 100")) { // go on, it says; what comes then is the answer
            text = text.split("\r\n\r\n", 2)[1];
        }
        if (!text.startsWith("HTTP/1.")) {
            return new Answer(Optional.empty(), "", text);
        }
        String[] parts = text.split("\r\n\r\n", 2);
        int status = Integer.parseInt(text.substring(9, 12));
        return new Answer(Optional.of(status), parts[0], parts.length > 1 ? parts[1] : "");
    }
}
