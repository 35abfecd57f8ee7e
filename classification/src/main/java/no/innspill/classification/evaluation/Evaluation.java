package no.innspill.classification.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.innspill.classification.Signs;
import no.innspill.classification.Tasks;
import no.innspill.classification.training.GoesRight;
import no.innspill.classification.training.LabelledText;
import org.jspecify.annotations.Nullable;

/** Counts what was told of labelled texts, one after the other. A label that a text has not got is not counted. */
public final class Evaluation {

    /** What says where a text goes, in order. */
    public static final List<String> ROUTING = List.of(Tasks.LANGUAGE, Tasks.KIND, Tasks.THEME, Tasks.LEVEL);

    /** What it says besides, in order. */
    public static final List<String> SIGNS = List.of(Tasks.WHAT, Tasks.HOW, Tasks.SEVERITY);

    /** All that is scored, in order. */
    public static final List<String> TASKS =
            Stream.concat(ROUTING.stream(), SIGNS.stream()).toList();

    /** A severity of {@code HIGH} or {@code ACUTE}. */
    public static final String HARM = "HARM";

    private final Map<String, Hits> hits = new LinkedHashMap<>();
    private final Map<String, Reliability> reliability = new LinkedHashMap<>();
    private final Map<String, Map<String, Hits>> byLanguage = new LinkedHashMap<>();
    private final Hits harm = new Hits();
    private int texts;
    private int triage;
    private final Map<String, int[]> alone = new LinkedHashMap<>();

    public Evaluation() {
        TASKS.forEach(task -> {
            hits.put(task, new Hits());
            reliability.put(task, new Reliability());
            byLanguage.put(task, new TreeMap<>());
        });
    }

    /** Counts a text. */
    public void add(LabelledText text, Told told) {
        texts++;
        triage += told.triage() ? 1 : 0;
        Map<String, String> labels = text.labels();
        for (String task : TASKS) {
            String label = labels.get(task);
            if (label != null) {
                count(task, label, told, text.language());
            }
        }
        String severity = labels.get(Tasks.SEVERITY);
        if (severity != null) {
            harm.add(harm(severity), harm(told.label(Tasks.SEVERITY)));
        }
        if (!told.triage() && text.kind() != null && text.theme() != null && text.level() != null) {
            alone(
                    "goesRight",
                    GoesRight.as(text, told.label(Tasks.KIND), told.label(Tasks.THEME), told.label(Tasks.LEVEL)));
            ROUTING.stream()
                    .filter(labels::containsKey)
                    .forEach(task -> alone(task, told.label(task).equals(labels.get(task))));
        }
    }

    private static String harm(String severity) {
        return Signs.harm(severity) ? HARM : "NONE";
    }

    private void count(String task, String label, Told told, @Nullable String language) {
        hitsOf(task).add(label, told.label(task));
        reliabilityOf(task).add(told.confidence(task), label.equals(told.label(task)));
        if (language != null) {
            byLanguageOf(task).computeIfAbsent(language, _ -> new Hits()).add(label, told.label(task));
        }
    }

    private void alone(String what, boolean right) {
        int[] counts = alone.computeIfAbsent(what, _ -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
    }

    public int texts() {
        return texts;
    }

    /** How many a person has to look at. */
    public int triage() {
        return triage;
    }

    /**
     * Of what nobody has to look at and what has all labels, how much is right.
     *
     * @param what a task of {@link #ROUTING}, or {@code goesRight}: see {@link GoesRight}
     */
    public double rightAlone(String what) {
        int[] counts = alone.getOrDefault(what, new int[2]);
        return Hits.share(counts[0], counts[1]);
    }

    /** How many of those there are. */
    public int countedAlone() {
        return alone.getOrDefault("goesRight", new int[2])[1];
    }

    public Hits hitsOf(String task) {
        return Objects.requireNonNull(hits.get(task));
    }

    public Reliability reliabilityOf(String task) {
        return Objects.requireNonNull(reliability.get(task));
    }

    /** Whether somebody comes to harm or is in danger, {@link #HARM}: whichever of the two was told. */
    public Hits harm() {
        return harm;
    }

    /** The hits of a task by the language that the texts are labelled with. */
    public Map<String, Hits> byLanguageOf(String task) {
        return Objects.requireNonNull(byLanguage.get(task));
    }
}
