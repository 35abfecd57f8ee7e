package no.innspill.intake.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.innspill.redaction.Redactor;

/**
 * The address of a page as far as it names the page: scheme, host, port and path. Query and fragment are what a person did there, and
 * are dropped, as are the parameters of path segments and what stands before {@code @}.
 */
public record PageAddress(String value) {
    /** The most characters that it may be sent with. */
    public static final int LONGEST = 1500;

    public PageAddress {
        if (value.contains("?") || value.contains("#") || value.isBlank()) {
            throw new IllegalArgumentException("no address of a page");
        }
    }

    /** Reads an address of the web, absolute, with a host; nothing for what is none. */
    public static Optional<PageAddress> read(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip()).parseServerAuthority();
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!(scheme.equals("https") || scheme.equals("http")) || uri.getHost() == null) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String path = Arrays.stream(uri.getRawPath().split("/", -1))
                    .map(segment -> segment.split(";", 2)[0])
                    .collect(Collectors.joining("/"));
            return Optional.of(new PageAddress(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The same page with a mark, percent-encoded, for each path segment that is personal data. */
    PageAddress without(Redactor redactor) {
        int start = value.indexOf('/', value.indexOf("://") + 3);
        if (start < 0) {
            return this;
        }
        String path = Arrays.stream(value.substring(start).split("/", -1))
                .map(segment -> redacted(segment, redactor))
                .collect(Collectors.joining("/"));
        return new PageAddress(value.substring(0, start) + path);
    }

    private static String redacted(String segment, Redactor redactor) {
        String plain = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        var redaction = redactor.redact(plain);
        return redaction.found().isEmpty()
                ? segment
                : URLEncoder.encode(redaction.text(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
