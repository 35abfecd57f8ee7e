package no.innspill.classification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.innspill.classification.language.Language;

/** Texts with what a person says that they are. */
final class LabelledTexts {

    private LabelledTexts() {}

    /**
     * A text and its labels.
     *
     * @param topTheme the last part of the address, or {@code none}
     */
    record Labelled(Language language, Kind kind, String topTheme, String text) {}

    static List<Labelled> all() {
        var file = Objects.requireNonNull(LabelledTexts.class.getResourceAsStream("/labelled/texts.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(LabelledTexts::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Labelled read(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        return new Labelled(
                Language.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
                Kind.valueOf(fields.get(1)),
                fields.get(2),
                fields.get(3));
    }
}
