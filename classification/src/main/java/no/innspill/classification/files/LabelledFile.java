package no.innspill.classification.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.innspill.classification.training.LabelledText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Labelled texts, one JSON object a line. */
public final class LabelledFile {

    private LabelledFile() {}

    /**
     * Reads all texts of a file, in order; empty lines are passed over.
     *
     * @throws IllegalArgumentException when a line is faulty, with file and line
     */
    public static List<LabelledText> read(DataSource file) {
        List<LabelledText> texts = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    texts.add(read(file.name() + ":" + number, line));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static LabelledText read(String place, String line) {
        try {
            JsonNode node = JsonMapper.shared().readTree(line);
            return new LabelledText(
                    node.required("id").asString(),
                    node.required("text").asString(),
                    string(node, "page"),
                    string(node, "language"),
                    string(node, "kind"),
                    string(node, "theme"),
                    string(node, "level"),
                    string(node, "what"),
                    string(node, "how"),
                    string(node, "severity"));
        } catch (JacksonException | IllegalArgumentException fault) {
            throw new IllegalArgumentException(place + ": not a labelled text", fault);
        }
    }

    private static @Nullable String string(JsonNode node, String name) {
        return node.path(name).isString() ? node.path(name).asString() : null;
    }
}
