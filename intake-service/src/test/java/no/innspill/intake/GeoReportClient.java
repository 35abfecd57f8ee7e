package no.innspill.intake;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A client written to the text of GeoReport v2 and to nothing else: it does not know what it talks to. */
final class GeoReportClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String endpoint;
    private final String format;
    private final String jurisdiction;

    GeoReportClient(int port, String format, String jurisdiction) {
        this.endpoint = "http://localhost:" + port + "/open311/v2/";
        this.format = format;
        this.jurisdiction = jurisdiction;
    }

    /** An element of XML. */
    record Element(String name, String content, List<Element> children) {

        Element child(String wanted) {
            return children.stream()
                    .filter(child -> child.name.equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + wanted + " in " + name));
        }

        String text(String wanted) {
            return child(wanted).content;
        }

        List<String> names() {
            return children.stream().map(Element::name).toList();
        }
    }

    Element get(String resource, Map<String, String> arguments) {
        HttpResponse<String> answer = fetch(resource, arguments);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return read(answer.body());
    }

    HttpResponse<String> fetch(String resource, Map<String, String> arguments) {
        return exchange(HttpRequest.newBuilder(URI.create(endpoint + resource + "." + format + "?" + form(arguments)))
                .build());
    }

    Element post(Map<String, String> form) {
        HttpResponse<String> answer = send(form);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + ": " + answer.body());
        }
        return read(answer.body());
    }

    /** With a header by which the server knows the same report when it comes again. */
    Element post(Map<String, String> form, String idempotencyKey) {
        return read(exchange(HttpRequest.newBuilder(URI.create(endpoint + "requests." + format))
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(HttpRequest.BodyPublishers.ofString(form(form)))
                        .build())
                .body());
    }

    /** An address below the endpoint, as it is. */
    HttpResponse<String> raw(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(endpoint + path)).build());
    }

    HttpResponse<String> send(Map<String, String> form) {
        return sendRaw(form(form), "application/x-www-form-urlencoded; charset=utf-8");
    }

    HttpResponse<String> sendRaw(String body, String type) {
        return exchange(HttpRequest.newBuilder(URI.create(endpoint + "requests." + format))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    static Element read(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return element(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("no XML: " + xml, e);
        }
    }

    private static Element element(Node node) {
        List<Element> children = new ArrayList<>();
        var nodes = node.getChildNodes();
        IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE)
                .forEach(child -> children.add(element(child)));
        return new Element(node.getNodeName(), children.isEmpty() ? node.getTextContent() : "", children);
    }

    private String form(Map<String, String> arguments) {
        Map<String, String> all = new TreeMap<>(arguments);
        if (!jurisdiction.isEmpty()) {
            all.putIfAbsent("jurisdiction_id", jurisdiction);
        }
        return all.entrySet().stream()
                .map(argument -> encoded(argument.getKey()) + "=" + encoded(argument.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("intake does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
