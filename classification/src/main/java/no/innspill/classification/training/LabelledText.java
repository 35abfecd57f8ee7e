package no.innspill.classification.training;

import java.util.LinkedHashMap;
import java.util.Map;
import no.innspill.classification.Answers;
import no.innspill.classification.Kind;
import no.innspill.classification.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * A text with what a person says that it is; what is null was not said.
 *
 * @param language {@code nb}, {@code nn}, {@code se} or {@code en}
 * @param kind such as {@code COMPLAINT}
 * @param theme the last part of a top theme's address, or {@code none}
 * @param level {@code state}, {@code county}, {@code municipality} or {@code unknown}
 * @param what whether the person got the right thing: {@code FITS}, {@code FITS_NOT} or {@code UNSAID}
 * @param how whether it was done in the right way, in the same words
 * @param severity how bad it is for somebody: {@code LOW}, {@code MEDIUM}, {@code HIGH} or {@code ACUTE}
 */
public record LabelledText(
        String id,
        String text,
        @Nullable String page,
        @Nullable String language,
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String level,
        @Nullable String what,
        @Nullable String how,
        @Nullable String severity) {

    /** A text of which nobody says what fits and how bad it is. */
    public LabelledText(
            String id,
            String text,
            @Nullable String page,
            @Nullable String language,
            @Nullable String kind,
            @Nullable String theme,
            @Nullable String level) {
        this(id, text, page, language, kind, theme, level, null, null, null);
    }

    /** The labels that there are, by the name of the task. */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        put(labels, Tasks.LANGUAGE, language);
        put(labels, Tasks.KIND, kind);
        put(labels, Tasks.THEME, theme);
        put(labels, Tasks.LEVEL, level);
        put(labels, Tasks.WHAT, what);
        put(labels, Tasks.HOW, how);
        put(labels, Tasks.SEVERITY, severity);
        return labels;
    }

    /**
     * The labels that a model is taught by: severity only where the kind does not tell it already. A call for help is acute, praise and
     * spam are not bad, so that they would teach the words of their kind instead.
     */
    Map<String, String> taught() {
        Map<String, String> labels = labels();
        if (kind != null && Answers.TELLS_SEVERITY.contains(Kind.valueOf(kind))) {
            labels.remove(Tasks.SEVERITY);
        }
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
