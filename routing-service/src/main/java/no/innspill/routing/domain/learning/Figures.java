package no.innspill.routing.domain.learning;

import java.util.Map;
import java.util.TreeMap;
import no.innspill.classification.Kind;
import no.innspill.classification.Tasks;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.evaluation.Hits;
import no.innspill.classification.training.GoesRight;

/**
 * How well a model does on labelled texts that it was not learnt from.
 *
 * @param texts how many there were
 * @param kinds how many of them have a kind
 * @param themes how many of them have a theme
 * @param kindF1 the mean F1 of the kinds, 0 to 1
 * @param themeF1 the mean F1 of the top themes, 0 to 1
 * @param triage the share that a person would have to look at, 0 to 1
 * @param right of what nobody would look at, the share that goes right, 0 to 1: see {@link GoesRight}
 * @param alone how many those are that have all labels
 * @param languages how many texts there were, by language
 */
public record Figures(
        int texts,
        int kinds,
        int themes,
        double kindF1,
        double themeF1,
        Urgent appeals,
        Urgent help,
        double triage,
        double right,
        int alone,
        Map<String, Integer> languages) {

    public Figures {
        languages = Map.copyOf(languages);
    }

    /**
     * How well one kind is found that must not be missed.
     *
     * @param there how many there were
     * @param told how many were told to be
     */
    public record Urgent(int there, int told, double recall, double precision) {

        static Urgent of(Hits kinds, Kind kind) {
            String name = kind.name();
            return new Urgent(kinds.of(name), kinds.told(name), kinds.recall(name), kinds.precision(name));
        }
    }

    /** What an evaluation has counted. */
    public static Figures of(Evaluation counted) {
        Hits kinds = counted.hitsOf(Tasks.KIND);
        Hits themes = counted.hitsOf(Tasks.THEME);
        Map<String, Integer> languages = new TreeMap<>();
        counted.byLanguageOf(Tasks.LANGUAGE).forEach((language, hits) -> languages.put(language, hits.count()));
        return new Figures(
                counted.texts(),
                kinds.count(),
                themes.count(),
                kinds.macroF1(),
                themes.macroF1(),
                Urgent.of(kinds, Kind.APPEAL),
                Urgent.of(kinds, Kind.CALL_FOR_HELP),
                counted.texts() == 0 ? 0 : (double) counted.triage() / counted.texts(),
                counted.rightAlone("goesRight"),
                counted.countedAlone(),
                languages);
    }
}
