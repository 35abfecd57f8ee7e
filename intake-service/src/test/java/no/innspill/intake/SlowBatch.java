package no.innspill.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A batch of lines that is sent a part at a time, while its answer is read as it comes. */
final class SlowBatch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Socket socket;
    private final byte[] lines;
    private final List<JsonNode> answers = new CopyOnWriteArrayList<>();
    private final Thread reader;
    private int sent;

    private SlowBatch(Socket socket, byte[] lines) {
        this.socket = socket;
        this.lines = lines;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static SlowBatch begin(int port, String lines) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            byte[] body = lines.getBytes(StandardCharsets.UTF_8);
            // of HTTP/1.0 the answer is not in chunks, and ends with the connection
            socket.getOutputStream()
                    .write(("POST /api/v1/feedback/batch HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Agency.token(Agency.NAV, "innspill:feedback.write")
                                    + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + body.length
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new SlowBatch(socket, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends on up to a part of the whole, from 0 to 1. */
    void sendTo(double part) {
        int until = (int) (lines.length * part);
        try {
            socket.getOutputStream().write(lines, sent, until - sent);
            socket.getOutputStream().flush();
            sent = until;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what is left; gives the whole answer. */
    List<JsonNode> end() {
        sendTo(1);
        try {
            if (!reader.join(PATIENCE)) {
                throw new IllegalStateException("no end of the answer after " + answers.size() + " lines");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answers();
    }

    /** What is answered until now, a line for each piece. */
    List<JsonNode> answers() {
        return List.copyOf(answers);
    }

    int answered() {
        return answers.size();
    }

    private void read() {
        try {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String head = in.readLine();
            for (String line = head; line != null && !line.isEmpty(); line = in.readLine()) {
                head = line;
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answers.add(JsonMapper.shared().readTree(line));
            }
        } catch (IOException cutOff) {
            // what was answered before stands
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
