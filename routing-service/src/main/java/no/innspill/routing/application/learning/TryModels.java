package no.innspill.routing.application.learning;

import java.util.List;
import no.innspill.classification.Classifier;
import no.innspill.classification.Signals;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.evaluation.Told;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.training.LabelledText;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.application.vocabulary.InForce;
import no.innspill.routing.domain.learning.Comparison;
import no.innspill.routing.domain.learning.Figures;
import no.innspill.routing.domain.learning.Lessons;
import no.innspill.routing.domain.learning.Trial;
import org.springframework.stereotype.Component;

/** Has two models tell of the same held-out texts what they are. */
@Component
final class TryModels {

    private final CurrentVocabulary vocabulary;

    TryModels(CurrentVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * How a model does beside the one in force.
     *
     * @param step done for each text; what it throws ends it
     */
    Trial besideTheOneInForce(LinearModel model, Lessons lessons, Runnable step) {
        InForce now = vocabulary.current();
        InForce then = vocabulary.with(model);
        List<LabelledText> corrected = lessons.heldOut();
        return new Trial(
                now.model(),
                compared(now, then, ShippedModel.heldOut(), step),
                corrected.isEmpty() ? null : compared(now, then, corrected, step));
    }

    private static Comparison compared(InForce now, InForce then, List<LabelledText> texts, Runnable step) {
        return new Comparison(
                figures(now.classifier(), now.vocabulary(), texts, step),
                figures(then.classifier(), then.vocabulary(), texts, step));
    }

    private static Figures figures(
            Classifier classifier, Vocabulary vocabulary, List<LabelledText> texts, Runnable step) {
        Evaluation counted = new Evaluation();
        for (LabelledText text : texts) {
            step.run();
            counted.add(text, Told.of(classifier.classify(text.text(), text.page(), Signals.NONE), vocabulary));
        }
        return Figures.of(counted);
    }
}
