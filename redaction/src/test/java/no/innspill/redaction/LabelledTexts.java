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

/** Texts with the personal data that a person found in them: one a line, finds marked {@code {KIND:so}}. */
final class LabelledTexts {
    private static final Pattern LABEL = Pattern.compile("\\{([A-Z_]+):([^}]*)}");

    private LabelledTexts() {}

    record Labelled(String text, List<Found> expected) {}

    /** The texts of a file beside this class. */
    static List<Labelled> of(String file) {
        try (InputStream in = Objects.requireNonNull(LabelledTexts.class.getResourceAsStream(file), file)) {
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
        Matcher label = LABEL.matcher(line.replace("\\n", "\n").replace("\\t", "\t"));
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
