package no.innspill.support.outside;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Asks servers by addresses that somebody has written: public addresses only, few redirects, each looked at like the first address, no
 * cookies, and no more than it should take of time and bytes.
 */
public final class OutsideServers implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int MOST_REDIRECTS = 3;

    private final CloseableHttpClient http;
    private final Terms terms;
    private final int largest;

    public OutsideServers(Terms terms) {
        this.terms = terms;
        this.largest = Math.toIntExact(terms.largest().toBytes());
        Timeout within = Timeout.of(terms.within());
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicHosts(terms.innerHosts()))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(TO_CONNECT))
                                .setSocketTimeout(within)
                                .setTimeToLive(1, TimeUnit.MINUTES)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(within)
                        .setConnectionRequestTimeout(within)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Innspill")
                .build();
    }

    /**
     * On which terms servers are asked.
     *
     * @param within how long an answer may take from the first word to the last, redirects included
     * @param largest the largest answer, unpacked
     * @param innerHosts names of hosts in networks of our own that may be asked; all others must have public addresses
     * @param secure whether only {@code https} is asked; a host of {@code innerHosts} may be asked without
     */
    public record Terms(Duration within, DataSize largest, List<String> innerHosts, boolean secure) {
        public Terms {
            innerHosts = innerHosts.stream()
                    .map(host -> host.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    /** What a server answered. */
    public sealed interface Answer {
        /** All of it. */
        final class Content implements Answer {
            private final byte[] bytes;

            private Content(byte[] bytes) {
                this.bytes = bytes;
            }

            /** For one reader: they are not copied. */
            public byte[] bytes() {
                return bytes;
            }
        }

        /** It answered something else than 200, nothing at all in it, or one redirect after the other. */
        record Refused(int status) implements Answer {}

        record TooLarge() implements Answer {}

        /** The address, or one that it led to, is none that is asked: no page of the web, not secure, or in an inner network. */
        record NotAsked() implements Answer {}

        /** It could not be reached, or took too long. */
        record Away() implements Answer {}
    }

    /** An address of the web that can be asked on these terms, as somebody has written it; nothing for any other. */
    public Optional<URI> address(String written) {
        try {
            URI uri = new URI(written.strip()).parseServerAuthority();
            return mayAsk(uri) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Gets what is at an address.
     *
     * @param accepts the media types that are wanted, as in {@code Accept}
     */
    public Answer get(URI address, String accepts) {
        Deadline deadline = new Deadline(terms.within());
        try (deadline) {
            URI at = address;
            int status = 0;
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                if (!mayAsk(at)) {
                    return new Answer.NotAsked();
                }
                URI asked = at;
                HttpGet get = new HttpGet(asked);
                get.setHeader("Accept", accepts);
                deadline.ends(get);
                Step step = http.execute(get, answer -> read(answer, asked));
                switch (step) {
                    case Step.Done(Answer answer) -> {
                        return answer;
                    }
                    case Step.Elsewhere(URI next, int how) -> {
                        at = next;
                        status = how;
                    }
                }
            }
            return new Answer.Refused(status);
        } catch (PublicHosts.NotPublic e) {
            return new Answer.NotAsked();
        } catch (IOException e) {
            return new Answer.Away();
        }
    }

    private boolean mayAsk(URI uri) {
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            return false;
        }
        boolean plain = !terms.secure() || terms.innerHosts().contains(host.toLowerCase(Locale.ROOT));
        return "https".equalsIgnoreCase(uri.getScheme()) || (plain && "http".equalsIgnoreCase(uri.getScheme()));
    }

    private sealed interface Step {
        record Done(Answer answer) implements Step {}

        record Elsewhere(URI next, int status) implements Step {}
    }

    private Step read(ClassicHttpResponse answer, URI asked) throws IOException {
        int status = answer.getCode();
        Header location = answer.getFirstHeader("Location");
        if (isRedirect(status) && location != null) {
            return elsewhere(asked, location.getValue(), status);
        }
        @Nullable HttpEntity entity = answer.getEntity();
        if (status != 200 || entity == null) {
            return new Step.Done(new Answer.Refused(status));
        }
        try (InputStream content = entity.getContent()) {
            byte[] bytes = content.readNBytes(largest + 1);
            return new Step.Done(bytes.length > largest ? new Answer.TooLarge() : new Answer.Content(bytes));
        }
    }

    private static Step elsewhere(URI asked, String location, int status) {
        try {
            return new Step.Elsewhere(asked.resolve(new URI(location)), status);
        } catch (URISyntaxException e) {
            return new Step.Done(new Answer.NotAsked());
        }
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    /** Ends what is asked when the time is over, also where a server sends a byte now and then. */
    private static final class Deadline implements AutoCloseable {
        private final CountDownLatch done = new CountDownLatch(1);
        private @Nullable HttpGet asked;
        private boolean over;

        Deadline(Duration within) {
            Thread.ofVirtual().name("outside-deadline").start(() -> wait(within));
        }

        private void wait(Duration within) {
            try {
                if (!done.await(within.toMillis(), TimeUnit.MILLISECONDS)) {
                    end();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void end() {
            over = true;
            if (asked != null) {
                asked.abort();
            }
        }

        synchronized void ends(HttpGet get) {
            asked = get;
            if (over) {
                get.abort();
            }
        }

        @Override
        public void close() {
            done.countDown();
        }
    }
}
