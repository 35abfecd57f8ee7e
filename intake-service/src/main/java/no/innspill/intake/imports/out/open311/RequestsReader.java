package no.innspill.intake.imports.out.open311;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.innspill.intake.imports.domain.Endpoint.Format;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a server answers to {@code GET requests}: flat fields, by name. XML is read without document types and what they refer to. */
final class RequestsReader {
    private static final int DEEPEST = 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private RequestsReader() {}

    /** The requests; nothing where the answer is something else. */
    static Optional<List<Map<String, String>>> read(byte[] answer, Format format) {
        return switch (format) {
            case JSON -> json(answer);
            case XML -> xml(answer);
        };
    }

    private static Optional<List<Map<String, String>>> json(byte[] answer) {
        try {
            JsonNode root = JSON.readTree(answer);
            JsonNode list =
                    root.isObject() && root.path("service_requests").isArray() ? root.path("service_requests") : root;
            if (!list.isArray()) {
                return Optional.empty();
            }
            List<Map<String, String>> requests = new ArrayList<>();
            for (JsonNode node : list) {
                Map<String, String> fields = new LinkedHashMap<>();
                node.propertyStream()
                        .filter(field -> field.getValue().isValueNode()
                                && !field.getValue().isNull())
                        .forEach(field ->
                                fields.put(field.getKey(), field.getValue().asString()));
                requests.add(fields);
            }
            return Optional.of(requests);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<Map<String, String>>> xml(byte[] answer) {
        List<Map<String, String>> requests = new ArrayList<>();
        @Nullable Map<String, String> request = null;
        StringBuilder text = new StringBuilder();
        int depth = 0;
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(answer));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if ((depth == 1 && !reader.getLocalName().equals("service_requests")) || depth > DEEPEST) {
                            return Optional.empty();
                        }
                        request = depth == 2 ? new LinkedHashMap<>() : request;
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (depth == 3 && request != null && !text.toString().isBlank()) {
                            request.put(reader.getLocalName(), text.toString().strip());
                        }
                        if (depth == 2 && request != null) {
                            requests.add(request);
                        }
                        depth--;
                    }
                    case XMLStreamConstants.DTD -> {
                        return Optional.empty();
                    }
                    default -> {}
                }
            }
            return Optional.of(requests);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }
}
