package no.innspill.intake.imports.out.open311;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import no.innspill.intake.imports.application.ImportSettings;
import no.innspill.intake.imports.application.RequestSource;
import no.innspill.intake.imports.application.Sealing;
import no.innspill.intake.imports.domain.Endpoint;
import no.innspill.intake.imports.domain.FetchPosition.Fault;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.net.URIBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks over HTTP: public addresses only, few redirects, no cookies, no more than it should take of time and bytes. */
@Component
final class GeoReportClient implements RequestSource, DisposableBean {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int MOST_REDIRECTS = 3;
    private static final int PAGE_SIZE = 1_000;

    private final CloseableHttpClient http;
    private final Sealing sealing;
    private final int largest;

    GeoReportClient(ImportSettings settings, Sealing sealing) {
        this.sealing = sealing;
        this.largest = Math.toIntExact(settings.largestAnswer().toBytes());
        Timeout within = Timeout.of(settings.within());
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicHosts(settings.innerHosts()))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(TO_CONNECT))
                                .setSocketTimeout(within)
                                .setTimeToLive(1, TimeUnit.MINUTES)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(within)
                        .setMaxRedirects(MOST_REDIRECTS)
                        .setConnectionRequestTimeout(within)
                        .build())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Innspill")
                .build();
    }

    @Override
    public Answer ask(Endpoint endpoint, Instant from, Instant to, int page) {
        try {
            return http.execute(new HttpGet(address(endpoint, from, to, page)), answer -> read(answer, endpoint));
        } catch (PublicHosts.NotPublic e) {
            return new Answer.Failed(Fault.ADDRESS, false);
        } catch (IOException e) {
            return new Answer.Failed(Fault.AWAY, true);
        }
    }

    private URI address(Endpoint endpoint, Instant from, Instant to, int page) {
        try {
            URIBuilder address = new URIBuilder(endpoint.base() + "/requests."
                            + endpoint.format().name().toLowerCase(java.util.Locale.ROOT))
                    .addParameter(
                            "start_date", from.truncatedTo(ChronoUnit.SECONDS).toString())
                    .addParameter("end_date", to.truncatedTo(ChronoUnit.SECONDS).toString())
                    .addParameter("page", String.valueOf(page))
                    .addParameter("page_size", String.valueOf(PAGE_SIZE));
            if (endpoint.jurisdiction() != null) {
                address.addParameter("jurisdiction_id", endpoint.jurisdiction());
            }
            if (endpoint.sealedKey() != null) {
                address.addParameter("api_key", sealing.open(endpoint.sealedKey()));
            }
            return address.build();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the address was read before", e);
        }
    }

    private Answer read(ClassicHttpResponse answer, Endpoint endpoint) throws IOException {
        int status = answer.getCode();
        if (status == 429 || status >= 500) {
            return new Answer.Failed(Fault.AWAY, true);
        }
        HttpEntity entity = answer.getEntity();
        if (status != 200 || entity == null) {
            return new Answer.Failed(Fault.REFUSED, false);
        }
        try (InputStream content = entity.getContent()) {
            byte[] bytes = content.readNBytes(largest + 1);
            if (bytes.length > largest) {
                return new Answer.Failed(Fault.TOO_LARGE, false);
            }
            return RequestsReader.read(bytes, endpoint.format())
                    .<Answer>map(Answer.Requests::new)
                    .orElseGet(() -> new Answer.Failed(Fault.UNREADABLE, false));
        }
    }

    @Override
    public void destroy() throws IOException {
        http.close();
    }
}
