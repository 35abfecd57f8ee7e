package no.innspill.intake.open311.in;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The form of an answer: by the end of the address as the standard has it, else by the header {@code Accept}, else XML. */
enum Format {
    XML(".xml", "text/xml"),
    JSON(".json", "application/json");

    private final String suffix;
    private final String type;

    Format(String suffix, String type) {
        this.suffix = suffix;
        this.type = type;
    }

    MediaType type() {
        return new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8);
    }

    static Format of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.endsWith(JSON.suffix)) {
            return JSON;
        }
        return path.endsWith(XML.suffix) || !prefersJson(request) ? XML : JSON;
    }

    /** A name in an address without the format at its end. */
    static String without(String name) {
        for (Format format : values()) {
            if (name.endsWith(format.suffix)) {
                return name.substring(0, name.length() - format.suffix.length());
            }
        }
        return name;
    }

    byte[] write(String root, Node node) {
        return switch (this) {
            case XML -> XmlWriter.write(root, node);
            case JSON -> JsonWriter.write(node);
        };
    }

    private static boolean prefersJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return wanted.stream().anyMatch(MediaType.APPLICATION_JSON::equalsTypeAndSubtype)
                    && wanted.stream().noneMatch(type -> type.getSubtype().equals("xml"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
