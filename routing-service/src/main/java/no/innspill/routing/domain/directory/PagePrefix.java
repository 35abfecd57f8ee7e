package no.innspill.routing.domain.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The beginning of page addresses: a host without {@code www}, and the first parts of a path without the one that only tells the
 * language, so that {@code nav.no/sykepenger} also stands for {@code https://www.nav.no/nn/sykepenger/soknad}.
 */
public record PagePrefix(String host, List<String> path) {

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "no", "en", "se", "nb-no", "nn-no", "en-gb");

    public PagePrefix {
        path = List.copyOf(path);
        if (!host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            throw new IllegalArgumentException("not the host of a page: " + host);
        }
    }

    /** Reads an address with or without {@code https://}; nothing when it is none. */
    public static Optional<PagePrefix> of(String address) {
        try {
            URI uri = new URI(address.contains("://") ? address : "https://" + address);
            return uri.getHost() == null ? Optional.empty() : Optional.of(of(uri));
        } catch (URISyntaxException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether a page lies below. */
    public boolean covers(PagePrefix page) {
        return host.equals(page.host)
                && page.path.size() >= path.size()
                && page.path.subList(0, path.size()).equals(path);
    }

    /** Whether it stands for all of a site. */
    public boolean wholeSite() {
        return path.isEmpty();
    }

    /** As people write it. */
    public String written() {
        return wholeSite() ? host : host + "/" + String.join("/", path);
    }

    private static PagePrefix of(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        List<String> path = new ArrayList<>(
                Arrays.stream(uri.getPath().toLowerCase(Locale.ROOT).split("/"))
                        .filter(part -> !part.isBlank())
                        .toList());
        if (!path.isEmpty() && LANGUAGES.contains(path.getFirst())) {
            path.removeFirst();
        }
        return new PagePrefix(host.startsWith("www.") ? host.substring(4) : host, path);
    }
}
