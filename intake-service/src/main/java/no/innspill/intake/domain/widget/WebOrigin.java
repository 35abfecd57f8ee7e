package no.innspill.intake.domain.widget;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.innspill.intake.domain.PageAddress;

/**
 * Where a page comes from, as a browser says it in the header {@code Origin} (RFC 6454): scheme, host, and the port where it is not the
 * scheme's own. Always https, but on one's own machine.
 */
public record WebOrigin(String value) {
    /** The most characters that it may be typed with. */
    public static final int LONGEST = 255;

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public WebOrigin {
        if (!read(value).map(origin -> origin.equals(value)).orElse(false)) {
            throw new IllegalArgumentException("no origin of pages");
        }
    }

    /** Reads what somebody types: a slash at the end, capitals and the scheme's own port make no difference. */
    public static Optional<WebOrigin> of(String typed) {
        return read(typed).map(WebOrigin::new);
    }

    /** Where a page comes from; nothing for one that is not encrypted. */
    public static Optional<WebOrigin> of(PageAddress page) {
        int path = page.value().indexOf('/', page.value().indexOf("://") + 3);
        return of(path < 0 ? page.value() : page.value().substring(0, path));
    }

    private static Optional<String> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(typed.strip()).parseServerAuthority();
            return isOrigin(uri) ? Optional.of(normal(uri)) : Optional.empty();
        } catch (URISyntaxException notEvenAnAddress) {
            return Optional.empty();
        }
    }

    private static boolean isOrigin(URI uri) {
        return uri.getHost() != null
                && uri.getPort() <= 65_535
                && isSafe(uri)
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null
                && uri.getRawUserInfo() == null;
    }

    private static boolean isSafe(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || ("http".equalsIgnoreCase(uri.getScheme())
                        && OWN_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT)));
    }

    private static String normal(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int own = scheme.equals("https") ? 443 : 80;
        String port = uri.getPort() < 0 || uri.getPort() == own ? "" : ":" + uri.getPort();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    @Override
    public String toString() {
        return value;
    }
}
