package no.innspill.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of {@code labelled.txt} with the personal data that a person found in them. */
final class LabelledTexts {
    private static final Pattern LABEL = Pattern.compile("\\{([A-Z_]+):([^}]*)}");

    private LabelledTexts() {}

    record Labelled(String text, List<Found> expected) {}

    static List<Labelled> all() {
        try (InputStream in = Objects.requireNonNull(LabelledTexts.class.getResourceAsStream("labelled.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(LabelledTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labelled read(String line) {
        StringBuilder text = new StringBuilder();
        List<Found> expected = new ArrayList<>();
        Matcher label = LABEL.matcher(line.replace("\\n", "\n"));
        while (label.find()) {
            label.appendReplacement(text, "");
            int start = text.length();
            text.append(label.group(2));
            expected.add(new Found(Kind.valueOf(label.group(1)), start, text.length()));
        }
        label.appendTail(text);
        return new Labelled(text.toString(), List.copyOf(expected));
    }
}
