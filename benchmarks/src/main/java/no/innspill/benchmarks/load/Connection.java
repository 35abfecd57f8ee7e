package no.innspill.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One connection of HTTP/1.1 that is kept open. It knows no more of HTTP than it takes to tell where an answer ends, so that the client
 * takes little of the processors that it shares with what is measured.
 */
final class Connection implements AutoCloseable {
    private static final int TIMEOUT_MS = 30_000;
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final byte[] LENGTH = ascii("content-length:");
    private static final byte[] CHUNKED = ascii("transfer-encoding: chunked");
    private static final byte[] CLOSE = ascii("connection: close");

    private final int port;
    private Socket socket;
    private final byte[] buffer = new byte[16 * 1024];
    private final byte[] line = new byte[1024];
    private int lineLength;
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
        line();
        int status = number(STATUS_AT, 10);
        last = false;
        int length = 0;
        boolean chunked = false;
        for (line(); lineLength > 0; line()) {
            if (startsWith(LENGTH)) {
                length = number(LENGTH.length, 10);
            } else if (startsWith(CHUNKED)) {
                chunked = true;
            } else if (startsWith(CLOSE)) {
                last = true;
            }
        }
        skip(length);
        for (int size = chunked ? chunk() : 0; size > 0; size = chunk()) {
            skip(size + 2);
        }
        if (chunked) {
            skip(2);
        }
        return status;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MS);
        return socket;
    }

    private int chunk() throws IOException {
        line();
        return number(0, 16);
    }

    /** Reads a line into its place; nothing is made of it, so that the client's collections are not in the figures. */
    private void line() throws IOException {
        lineLength = 0;
        for (int b = read(); b != '\n'; b = read()) {
            if (b != '\r' && lineLength < line.length) {
                line[lineLength++] = (byte) (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b);
            }
        }
    }

    private boolean startsWith(byte[] start) {
        return lineLength >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }

    /** The number that begins there in the line, after blanks. */
    private int number(int from, int radix) {
        int number = 0;
        int at = from;
        while (at < lineLength && line[at] == ' ') {
            at++;
        }
        for (int digit; at < lineLength && (digit = Character.digit(line[at], radix)) >= 0; at++) {
            number = number * radix + digit;
        }
        return number;
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
