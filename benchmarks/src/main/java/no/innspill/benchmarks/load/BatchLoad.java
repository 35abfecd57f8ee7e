package no.innspill.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.innspill.benchmarks.Texts;

/** One call with many lines of NDJSON; the answer is read while the lines are sent. */
final class BatchLoad {
    private static final int TIMEOUT_MS = 120_000;

    private final int port;
    private final String token;

    BatchLoad(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /**
     * What came of it.
     *
     * @param summary the last line of the answer
     */
    record Result(long lines, long accepted, double seconds, String summary) {
        double perSecond() {
            return lines / seconds;
        }
    }

    Result send(String run, long lines) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            socket.setSoTimeout(TIMEOUT_MS);
            Future<?> sent = threads.submit(() -> {
                write(socket, run, lines);
                return null;
            });
            var raw = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            passHead(raw);
            long accepted = 0;
            String summary = "";
            var in = new BufferedReader(new InputStreamReader(new ChunkedInput(raw), StandardCharsets.UTF_8), 1 << 16);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                accepted += line.contains("\"status\":\"accepted\"") ? 1 : 0;
                summary = line;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            sent.get();
            return new Result(lines, accepted, seconds, summary);
        } catch (ExecutionException e) {
            throw new IOException("the batch could not be sent", e.getCause());
        }
    }

    private static void passHead(InputStream in) throws IOException {
        int newLines = 0;
        while (newLines < 2) {
            int b = in.read();
            if (b < 0) {
                throw new EOFException("no answer");
            }
            newLines = b == '\n' ? newLines + 1 : b == '\r' ? newLines : 0;
        }
    }

    private void write(Socket socket, String run, long lines) throws IOException {
        List<Texts> texts = Texts.all();
        var out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), 1 << 16);
        out.write("POST /api/v1/feedback/batch HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
        for (long i = 0; i < lines; i++) {
            String line = texts.get((int) (i % texts.size())).piece("batch-" + run + "-" + i) + "\n";
            out.write(Integer.toHexString(line.getBytes(StandardCharsets.UTF_8).length));
            out.write("\r\n");
            out.write(line);
            out.write("\r\n");
        }
        out.write("0\r\n\r\n");
        out.flush();
    }
}
