package no.innspill.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.evaluation.Told;
import no.innspill.classification.files.DataSource;
import no.innspill.classification.files.LabelledFile;
import no.innspill.classification.files.LexiconFiles;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.training.LabelledText;
import no.innspill.classification.training.ModelTraining;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well texts are classified that another wrote than those that were learnt from; no figure may fall below its floor. */
class ClassifierQualityTest {

    private static final double LANGUAGE = 0.975;
    private static final double KIND = 0.84;
    private static final double THEME = 0.79;
    private static final double LEVEL = 0.77;
    private static final double URGENT_PRECISION = 0.86;
    private static final double HELP_RECALL = 0.95;
    private static final double APPEAL_RECALL = 0.95;
    private static final double RIGHT_ALONE = 0.97;
    private static final int ALONE = 75;
    private static final double CALIBRATION = 0.1;
    private static final double WHAT = 0.74;
    private static final double HOW = 0.66;
    private static final double SEVERITY = 0.6;
    private static final double HARM_RECALL = 0.63;
    private static final double HARM_PRECISION = 0.68;

    private static final Evaluation HELD_OUT = new Evaluation();
    private static final Evaluation BLIND = new Evaluation();
    private static final Evaluation BLIND_2 = new Evaluation();
    /** The texts of both, which say what fits and how bad it is. */
    private static final Evaluation BOTH_BLIND = new Evaluation();

    @BeforeAll
    static void classify() {
        classify(ShippedModel.heldOut(), HELD_OUT);
        classify(texts("blind.jsonl"), BLIND);
        classify(texts("blind-2.jsonl"), BLIND_2);
        classify(texts("blind.jsonl"), BOTH_BLIND);
        classify(texts("blind-2.jsonl"), BOTH_BLIND);
    }

    private static List<LabelledText> texts(String file) {
        return LabelledFile.read(DataSource.shipped("labelled/" + file));
    }

    private static void classify(List<LabelledText> texts, Evaluation evaluation) {
        for (LabelledText text : texts) {
            evaluation.add(
                    text,
                    Told.of(
                            Shipped.CLASSIFIER.classify(text.text(), text.page(), Signals.NONE),
                            ShippedModel.vocabulary()));
        }
    }

    @Test
    void theSetIsLargeEnoughToSaySomething() {
        assertThat(HELD_OUT.texts()).isGreaterThanOrEqualTo(590);
        assertThat(HELD_OUT.byLanguageOf(Tasks.KIND)).containsOnlyKeys(Tasks.LANGUAGES);
        assertThat(HELD_OUT.hitsOf(Tasks.KIND).labels()).containsAll(Tasks.KINDS);
        assertThat(ShippedModel.texts()).hasSizeGreaterThanOrEqualTo(1_500);
    }

    @Test
    void languagesAreFound() {
        assertThat(HELD_OUT.hitsOf(Tasks.LANGUAGE).accuracy()).isGreaterThanOrEqualTo(LANGUAGE);
    }

    @Test
    void kindsAreFound() {
        assertThat(HELD_OUT.hitsOf(Tasks.KIND).macroF1()).isGreaterThanOrEqualTo(KIND);
    }

    @Test
    void themesAreFound() {
        assertThat(HELD_OUT.hitsOf(Tasks.THEME).macroF1()).isGreaterThanOrEqualTo(THEME);
    }

    @Test
    void levelsAreFound() {
        assertThat(HELD_OUT.hitsOf(Tasks.LEVEL).macroF1()).isGreaterThanOrEqualTo(LEVEL);
    }

    @Test
    void whatIsToldToBeACallForHelpOrAnAppealIsOne() {
        assertThat(HELD_OUT.hitsOf(Tasks.KIND).precision(Kind.CALL_FOR_HELP.name()))
                .isGreaterThanOrEqualTo(URGENT_PRECISION);
        assertThat(HELD_OUT.hitsOf(Tasks.KIND).precision(Kind.APPEAL.name())).isGreaterThanOrEqualTo(URGENT_PRECISION);
        assertThat(HELD_OUT.hitsOf(Tasks.KIND).recall(Kind.CALL_FOR_HELP.name()))
                .isGreaterThanOrEqualTo(HELP_RECALL);
        assertThat(HELD_OUT.hitsOf(Tasks.KIND).recall(Kind.APPEAL.name())).isGreaterThanOrEqualTo(APPEAL_RECALL);
    }

    @Test
    void whatNobodyHasToLookAtGoesRight() {
        assertThat(HELD_OUT.rightAlone("goesRight")).isGreaterThanOrEqualTo(RIGHT_ALONE);
        assertThat(HELD_OUT.countedAlone()).isGreaterThanOrEqualTo(ALONE);
    }

    @Test
    void confidencesMeanWhatTheySay() {
        assertThat(List.of(Tasks.LANGUAGE, Tasks.KIND, Tasks.THEME, Tasks.LEVEL))
                .allSatisfy(task ->
                        assertThat(HELD_OUT.reliabilityOf(task).expectedError()).isLessThan(CALIBRATION));
    }

    @Test
    void textsThatNoMethodWasChosenByAreNoWorse() {
        assertThat(BLIND.hitsOf(Tasks.LANGUAGE).accuracy()).isGreaterThanOrEqualTo(0.98);
        assertThat(BLIND.hitsOf(Tasks.KIND).macroF1()).isGreaterThanOrEqualTo(0.88);
        assertThat(BLIND.hitsOf(Tasks.THEME).macroF1()).isGreaterThanOrEqualTo(0.83);
        assertThat(BLIND.rightAlone("goesRight")).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void textsOfAStrangerReachEveryGoal() {
        assertThat(BLIND_2.hitsOf(Tasks.LANGUAGE).accuracy()).isGreaterThanOrEqualTo(0.97);
        assertThat(BLIND_2.hitsOf(Tasks.KIND).macroF1()).isGreaterThanOrEqualTo(0.85);
        assertThat(BLIND_2.hitsOf(Tasks.THEME).macroF1()).isGreaterThanOrEqualTo(0.85);
        assertThat(List.of("APPEAL", "CALL_FOR_HELP")).allSatisfy(urgent -> {
            assertThat(BLIND_2.hitsOf(Tasks.KIND).recall(urgent)).isGreaterThanOrEqualTo(0.98);
            assertThat(BLIND_2.hitsOf(Tasks.KIND).precision(urgent)).isGreaterThanOrEqualTo(0.9);
        });
        assertThat(BLIND_2.rightAlone("goesRight")).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void whatFitsAndHowBadItIsAreFound() {
        assertThat(Evaluation.SIGNS)
                .allSatisfy(task -> assertThat(BOTH_BLIND.hitsOf(task).count()).isEqualTo(818));
        assertThat(BOTH_BLIND.hitsOf(Tasks.WHAT).macroF1()).isGreaterThanOrEqualTo(WHAT);
        assertThat(BOTH_BLIND.hitsOf(Tasks.HOW).macroF1()).isGreaterThanOrEqualTo(HOW);
        assertThat(BOTH_BLIND.hitsOf(Tasks.SEVERITY).macroF1()).isGreaterThanOrEqualTo(SEVERITY);
        assertThat(BOTH_BLIND.harm().recall(Evaluation.HARM)).isGreaterThanOrEqualTo(HARM_RECALL);
        assertThat(BOTH_BLIND.harm().precision(Evaluation.HARM)).isGreaterThanOrEqualTo(HARM_PRECISION);
    }

    @Test
    void howSureItIsOfWhatFitsMeansWhatItSays() {
        assertThat(Evaluation.SIGNS)
                .allSatisfy(task -> assertThat(BOTH_BLIND.reliabilityOf(task).expectedError())
                        .isLessThan(CALIBRATION));
    }

    @Test
    void theModelThatIsShippedIsOfTheTextsThatAreShipped() {
        assertThat(ShippedModel.read().version())
                .isEqualTo(new ModelTraining(LexiconFiles.shipped()).version(ShippedModel.texts()));
    }

    @Test
    void noHeldOutTextIsLearntFrom() {
        List<String> learnt =
                ShippedModel.texts().stream().map(LabelledText::text).toList();
        assertThat(ShippedModel.heldOut()).noneMatch(text -> learnt.contains(text.text()));
        assertThat(texts("blind.jsonl")).noneMatch(text -> learnt.contains(text.text()));
        assertThat(texts("blind-2.jsonl")).noneMatch(text -> learnt.contains(text.text()));
    }
}
