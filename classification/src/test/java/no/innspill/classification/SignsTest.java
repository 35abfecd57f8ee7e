package no.innspill.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.Signs.Fit;
import no.innspill.classification.Signs.Severity;
import no.innspill.classification.language.Found;
import org.junit.jupiter.api.Test;

/** What probabilities come to: fits by the most probable, severity by the kind where it tells and by a limit for harm. */
class SignsTest {

    private static final Limits LIMITS = new Limits(0.5, 0.5, 1, 0.3);
    private static final double[] FITS_NOT = {0.2, 0.7, 0.1};
    private static final double[] UNSAID = {0.1, 0.1, 0.8};

    @Test
    void whatAndHowAreTheMostProbable() {
        Signs signs = signs(Kind.ERROR, 0.9, 1, 0, 0, 0);

        assertThat(signs.what()).isEqualTo(new Found<>(Fit.FITS_NOT, 0.7));
        assertThat(signs.how()).isEqualTo(new Found<>(Fit.UNSAID, 0.8));
    }

    @Test
    void harmIsToldFromItsLimitOnThoughLessIsMoreProbable() {
        assertThat(signs(Kind.COMPLAINT, 1, 0.2, 0.49, 0.3, 0.01).severity())
                .isEqualTo(new Found<>(Severity.HIGH, 0.3));
        assertThat(signs(Kind.COMPLAINT, 1, 0.25, 0.46, 0.28, 0.01).severity())
                .isEqualTo(new Found<>(Severity.MEDIUM, 0.46));
    }

    @Test
    void aCallForHelpIsAcuteWhateverItsWordsSay() {
        Found<Severity> found = signs(Kind.CALL_FOR_HELP, 0.6, 1, 0, 0, 0).severity();

        assertThat(found.value()).isEqualTo(Severity.ACUTE);
        assertThat(found.confidence()).isCloseTo(0.6, offset(1e-9));
    }

    @Test
    void praiseIsNotBadHoweverDarkItsWords() {
        Found<Severity> found = signs(Kind.PRAISE, 0.8, 0, 0.5, 0.5, 0).severity();

        assertThat(found.value()).isEqualTo(Severity.LOW);
        assertThat(found.confidence()).isCloseTo(0.8, offset(1e-9));
    }

    @Test
    void theSeveritiesShareOneWhole() {
        double[] shares = answers(Kind.CALL_FOR_HELP, 0.3, 0.1, 0.2, 0.3, 0.4).severities();

        assertThat(shares[0] + shares[1] + shares[2] + shares[3]).isCloseTo(1, offset(1e-9));
        assertThat(Answers.harm(shares)).isCloseTo(0.3 + 0.7 * 0.7, offset(1e-9));
    }

    @Test
    void whereThereAreNoWordsNothingIsSaid() {
        assertThat(Shipped.CLASSIFIER.classify("", Signals.NONE).signs()).isEqualTo(Signs.NONE);
    }

    private static Signs signs(Kind kind, double share, double... severity) {
        KindFound found = new KindFound(new Found<>(kind, share), Map.of(kind, share), Optional.empty(), List.of());
        return Signs.of(answers(kind, share, severity), found, LIMITS);
    }

    /** What is not of the kind is half question and half suggestion. */
    private static Answers answers(Kind kind, double share, double... severity) {
        double[] kinds = new double[Tasks.KINDS.size()];
        kinds[Tasks.KINDS.indexOf(kind.name())] = share;
        kinds[Tasks.KINDS.indexOf(Kind.QUESTION.name())] = (1 - share) / 2;
        kinds[Tasks.KINDS.indexOf(Kind.SUGGESTION.name())] = (1 - share) / 2;
        return new Answers(new double[4], kinds, new double[15], new double[4], FITS_NOT, UNSAID, severity);
    }
}
