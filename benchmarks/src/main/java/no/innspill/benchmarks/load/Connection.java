package no.innspill.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection of HTTP/1.1 that is kept open. It knows no more of HTTP than it takes to tell where an answer ends, so that the client
 * takes little of the processors that it shares with what is measured.
 */
final class Connection implements AutoCloseable {
    private static final int TIMEOUT_MS = 30_000;

    private final int port;
    private Socket socket;
    private final byte[] buffer = new byte[16 * 1024];
    private int at;
    private int end;
    private boolean last;

    Connection(int port) throws IOException {
        this.port = port;
        this.socket = open(port);
    }

    /** The bytes of a request. */
    static byte[] request(String path, String token, byte[] body) {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    /** Sends a request, reads the answer to its end, and gives its status. */
    int exchange(byte[] request) throws IOException {
        if (last) {
            // servers end a connection after some requests, and after some errors
            socket.close();
            socket = open(port);
            at = end;
        }
        socket.getOutputStream().write(request);
        String head = head();
        last = head.contains("\r\nconnection: close");
        int status = Integer.parseInt(head, 9, 12, 10);
        int length = head.indexOf("\r\ncontent-length:");
        if (length >= 0) {
            int from = length + "\r\ncontent-length:".length();
            skip(Integer.parseInt(head.substring(from, head.indexOf('\r', from)).strip()));
        } else if (head.contains("\r\ntransfer-encoding: chunked")) {
            int size;
            do {
                size = Integer.parseInt(line(), 16);
                skip(size + 2);
            } while (size > 0);
        }
        return status;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MS);
        return socket;
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder(512);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            head.append(colon < 0 ? line : line.substring(0, colon).toLowerCase(java.util.Locale.ROOT))
                    .append(colon < 0 ? "" : line.substring(colon))
                    .append("\r\n");
        }
        return head.toString();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int b = read(); b != '\n'; b = read()) {
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    private void skip(int bytes) throws IOException {
        for (int left = bytes; left > 0; ) {
            if (at == end) {
                fill();
            }
            int some = Math.min(left, end - at);
            at += some;
            left -= some;
        }
    }

    private int read() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++];
    }

    private void fill() throws IOException {
        at = 0;
        end = Math.max(0, socket.getInputStream().read(buffer));
        if (end == 0) {
            throw new EOFException("the server closed the connection");
        }
    }
}
