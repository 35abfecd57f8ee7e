package no.innspill.journey;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A page of a body's own web site, from another origin than Innspill, with as strict a policy as there is. */
final class HostPage implements AutoCloseable {
    private final HttpServer server;
    private final ConcurrentMap<String, String> pages = new ConcurrentHashMap<>();

    HostPage() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String page = pages.getOrDefault(exchange.getRequestURI().getPath(), "");
            byte[] body = page.substring(page.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            if (!page.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Security-Policy", page.substring(0, page.indexOf('\n')));
            }
            exchange.sendResponseHeaders(page.isEmpty() ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /**
     * Puts a page up.
     *
     * @param snippet what the embed page gave, to stand in the page
     * @param policy what it said that the page's policy must let in
     */
    URI embed(String language, String snippet, String policy) {
        String path = "/" + language;
        pages.put(path, """
                default-src 'none'; img-src data:; style-src 'nonce-host'; require-trusted-types-for 'script'; %s
                <!doctype html>
                <html lang="%s"><head><meta name="viewport" content="width=device-width"><title>Dagpenger</title>
                <link rel="icon" href="data:,"><style nonce="host">body { font-family: system-ui, sans-serif; }</style><meta property="article:modified_time" content="2026-05-17T10:00:00Z"></head>
                <body><main><h1>Dagpenger</h1>
                %s
                </main></body></html>""".formatted(policy.replace('\n', ' '), language, snippet));
        return URI.create(origin() + path);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
