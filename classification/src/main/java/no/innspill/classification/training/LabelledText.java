package no.innspill.classification.training;

import java.util.LinkedHashMap;
import java.util.Map;
import no.innspill.classification.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * A text with what a person says that it is; what is null was not said.
 *
 * @param language {@code nb}, {@code nn}, {@code se} or {@code en}
 * @param kind such as {@code COMPLAINT}
 * @param theme the last part of a top theme's address, or {@code none}
 * @param level {@code state}, {@code county}, {@code municipality} or {@code unknown}
 */
public record LabelledText(
        String id,
        String text,
        @Nullable String page,
        @Nullable String language,
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String level) {

    /** The labels that there are, by the name of the task. */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        put(labels, Tasks.LANGUAGE, language);
        put(labels, Tasks.KIND, kind);
        put(labels, Tasks.THEME, theme);
        put(labels, Tasks.LEVEL, level);
        return labels;
    }

    private static void put(Map<String, String> labels, String task, @Nullable String label) {
        if (label != null) {
            labels.put(task, label);
        }
    }

    @Override
    public String toString() {
        return "labelled text " + id; // never the words
    }
}
