package no.innspill.intake.imports.out.open311;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.innspill.intake.imports.application.ImportSettings;
import no.innspill.intake.imports.application.RequestSource;
import no.innspill.intake.imports.application.Sealing;
import no.innspill.intake.imports.domain.Endpoint;
import no.innspill.intake.imports.domain.FetchPosition.Fault;
import no.innspill.support.outside.OutsideServers;
import no.innspill.support.outside.OutsideServers.Terms;
import org.apache.hc.core5.net.URIBuilder;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Asks over HTTP. A server that is away, or has too much to do, is asked again later. */
@Component
final class GeoReportClient implements RequestSource, DisposableBean {
    private static final int PAGE_SIZE = 1_000;

    private final OutsideServers servers;
    private final Sealing sealing;

    GeoReportClient(ImportSettings settings, Sealing sealing) {
        this.sealing = sealing;
        this.servers = new OutsideServers(
                new Terms(settings.within(), settings.largestAnswer(), settings.innerHosts(), false));
    }

    @Override
    public Answer ask(Endpoint endpoint, Instant from, Instant to, int page) {
        return switch (servers.get(address(endpoint, from, to, page), "*/*")) {
            case OutsideServers.Answer.Content content ->
                RequestsReader.read(content.bytes(), endpoint.format())
                        .<Answer>map(Answer.Requests::new)
                        .orElseGet(() -> new Answer.Failed(Fault.UNREADABLE, false));
            case OutsideServers.Answer.Refused(int status) ->
                status == 429 || status >= 500
                        ? new Answer.Failed(Fault.AWAY, true)
                        : new Answer.Failed(Fault.REFUSED, false);
            case OutsideServers.Answer.TooLarge() -> new Answer.Failed(Fault.TOO_LARGE, false);
            case OutsideServers.Answer.NotAsked() -> new Answer.Failed(Fault.ADDRESS, false);
            case OutsideServers.Answer.Away() -> new Answer.Failed(Fault.AWAY, true);
        };
    }

    private URI address(Endpoint endpoint, Instant from, Instant to, int page) {
        try {
            URIBuilder address = new URIBuilder(endpoint.base() + "/requests."
                            + endpoint.format().name().toLowerCase(Locale.ROOT))
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

    @Override
    public void destroy() throws IOException {
        servers.close();
    }
}
