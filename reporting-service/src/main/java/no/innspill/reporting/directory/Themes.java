package no.innspill.reporting.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What themes and words of LOS, the vocabulary of public services, are called. */
public final class Themes {

    private static final String RESOURCE = "/reporting/los-labels.tsv";

    private final Map<String, Label> labels;

    Themes(Map<String, Label> labels) {
        this.labels = Map.copyOf(labels);
    }

    /** The name of a theme or word, by its address. */
    public Optional<Label> label(String address) {
        return Optional.ofNullable(labels.get(address));
    }

    static Themes load() {
        Map<String, Label> labels = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Themes.class.getResourceAsStream(RESOURCE)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\t", -1);
                labels.put(parts[0], new Label(parts[1], parts[2], parts[3]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Themes(labels);
    }
}
