package no.innspill.intake.imports.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the requests of another server are, by GeoReport v2.
 *
 * @param base the address that {@code requests.json} is below; http or https
 * @param jurisdiction the {@code jurisdiction_id}; none where the server has one only
 * @param format how it is asked to answer
 * @param from the first request wanted was made at this time or later
 * @param to and before this
 * @param sealedKey the {@code api_key}, encrypted; none where the server wants none, or no more is to be fetched
 */
public record Endpoint(
        URI base,
        @Nullable String jurisdiction,
        Format format,
        Instant from,
        Instant to,
        @Nullable String sealedKey) {

    /** What a server can answer in. */
    public enum Format {
        JSON,
        XML
    }

    public Endpoint {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    /** The same without its key. */
    public Endpoint withoutKey() {
        return new Endpoint(base, jurisdiction, format, from, to, null);
    }

    /** Host, and port where it has one. */
    public String host() {
        String host = base.getHost().toLowerCase(Locale.ROOT);
        return base.getPort() < 0 ? host : host + ":" + base.getPort();
    }

    /** Reads what a person writes as the address; nothing for what is none of the web, or has a user or a query. */
    public static Optional<URI> base(String address) {
        try {
            URI uri = new URI(address.strip().replaceAll("/+$", "")).parseServerAuthority();
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web
                            && uri.getHost() != null
                            && uri.getUserInfo() == null
                            && uri.getQuery() == null
                            && uri.getFragment() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
