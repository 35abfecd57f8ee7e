package no.innspill.classification.evaluation;

import java.util.Locale;
import java.util.Map;
import no.innspill.classification.Classification;
import no.innspill.classification.Tasks;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;

/**
 * What a classifier tells of a text, in the words of {@link Tasks}.
 *
 * @param labels by task
 * @param confidences by task, 0 to 1
 * @param triage whether a person has to look at it
 */
public record Told(Map<String, String> labels, Map<String, Double> confidences, boolean triage) {

    public Told {
        labels = Map.copyOf(labels);
        confidences = Map.copyOf(confidences);
    }

    /** What was found, with its theme as the top theme of the vocabulary that it was found by. */
    public static Told of(Classification found, Vocabulary vocabulary) {
        String theme =
                found.theme().map(it -> top(it.concept().value(), vocabulary)).orElse(Tasks.NO_THEME);
        String level = found.level()
                .map(it -> it.value().name().toLowerCase(Locale.ROOT))
                .orElse(Tasks.NO_LEVEL);
        return new Told(
                Map.of(
                        Tasks.LANGUAGE,
                        found.language().value().name().toLowerCase(Locale.ROOT),
                        Tasks.KIND,
                        found.kind().best().value().name(),
                        Tasks.THEME,
                        theme,
                        Tasks.LEVEL,
                        level,
                        Tasks.WHAT,
                        found.signs().what().value().name(),
                        Tasks.HOW,
                        found.signs().how().value().name(),
                        Tasks.SEVERITY,
                        found.signs().severity().value().name()),
                found.confidences(),
                !found.sure());
    }

    private static String top(ConceptId concept, Vocabulary vocabulary) {
        return vocabulary.concept(concept).isPresent() ? vocabulary.top(concept).slug() : concept.slug();
    }

    /** The label of a task. */
    public String label(String task) {
        return labels.getOrDefault(task, "");
    }

    /** How sure the label of a task is. */
    public double confidence(String task) {
        return confidences.getOrDefault(task, 0.0);
    }
}
