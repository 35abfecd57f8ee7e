package no.innspill.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose the pages of public bodies are.
 *
 * @param hosts what is known of a host and all below it, by its name
 */
public record PageLexicon(String version, Map<String, Host> hosts) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SCHEME = Pattern.compile("^[a-z]+://");

    public PageLexicon {
        hosts = Map.copyOf(hosts);
    }

    /** What is known of a host: whose it is and, where it has one subject, which top theme that is. */
    public record Host(@Nullable Level level, @Nullable String theme) {}

    /** The parts of an address: the host with all that it is below, then the words of the path. */
    record Page(String host, List<String> hosts, List<String> path) {}

    static Page read(String address) {
        String bare = SCHEME.matcher(address.strip().toLowerCase(java.util.Locale.ROOT))
                .replaceFirst("");
        int end = bare.indexOf('/');
        String host = end < 0 ? bare : bare.substring(0, end);
        String name = host.startsWith("www.") ? host.substring(4) : host;
        List<String> path = BETWEEN.splitAsStream(end < 0 ? "" : bare.substring(end))
                .filter(part -> !part.isEmpty())
                .toList();
        return new Page(name, above(name), path);
    }

    /** What is known of a page's host, or of the nearest one above it. */
    Optional<Host> host(Page page) {
        return page.hosts().stream().filter(hosts::containsKey).map(hosts::get).findFirst();
    }

    private static List<String> above(String host) {
        List<String> found = new ArrayList<>();
        String at = host;
        while (at.contains(".")) {
            found.add(at);
            at = at.substring(at.indexOf('.') + 1);
        }
        return found;
    }
}
