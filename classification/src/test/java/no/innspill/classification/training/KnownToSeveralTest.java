package no.innspill.classification.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.innspill.classification.TextReading;
import no.innspill.classification.files.LexiconFiles;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.learning.Example;
import no.innspill.classification.statistics.Features;
import no.innspill.classification.statistics.LinearModel;
import org.junit.jupiter.api.Test;

class KnownToSeveralTest {

    private static final int WORDS = 0;
    private static final String RARE = "qzwxvkj";
    private static final String SPREAD = "jkvxwzq";

    private final TextReading reading = new TextReading(LexiconFiles.shipped());
    private final ModelTraining training = new ModelTraining(LexiconFiles.shipped());

    @Test
    void whatStandsInTwoPiecesIsNotKnownAndWhatStandsInThreeIs() {
        IntPredicate known = KnownToSeveral.of(
                examples("Bussen kom ikke"), examples(RARE + " en", RARE + " to " + SPREAD, SPREAD, SPREAD + " fire"));

        assertThat(known.test(word("bussen"))).as("it is shipped").isTrue();
        assertThat(known.test(word(RARE))).isFalse();
        assertThat(known.test(word(SPREAD))).isTrue();
    }

    @Test
    void noWeightOfAModelIsOfAWordThatOneOrTwoHaveSaid() {
        List<LabelledText> shipped =
                IntStream.range(0, 40).mapToObj(ShippedModel.texts()::get).toList();
        List<LabelledText> said = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            said.add(said(i, "Bussen " + SPREAD + (i < 2 ? " " + RARE : "")));
        }

        LinearModel model = training.learn(shipped, said, () -> {}, "1-test");

        assertThat(model.version()).isEqualTo("1-test");
        assertThat(moves(model, SPREAD)).as("six have said it").isTrue();
        assertThat(moves(model, RARE)).as("two have said it").isFalse();
    }

    @Test
    void whatItsStepThrowsEndsATraining() {
        List<LabelledText> shipped = ShippedModel.texts().subList(0, 40);
        assertThatThrownBy(() -> training.learn(
                        shipped,
                        List.of(),
                        () -> {
                            throw new CancellationException();
                        },
                        "1-test"))
                .isInstanceOf(CancellationException.class);
    }

    /** Whether the model has any weight of a word by itself. */
    private static boolean moves(LinearModel model, String word) {
        Features one = new Features();
        one.begin(WORDS);
        one.add(word(word));
        double[][] with = model.scores(one);
        double[][] without = model.scores(new Features());
        return IntStream.range(0, with.length)
                .anyMatch(task -> IntStream.range(0, with[task].length)
                        .anyMatch(label -> with[task][label] != without[task][label]));
    }

    private static int word(String word) {
        return Features.done(Features.step(Features.seed(WORDS), word));
    }

    private List<Example> examples(String... texts) {
        return Stream.of(texts)
                .map(text -> new Example(reading.features(text, null), Map.of()))
                .toList();
    }

    private static LabelledText said(int number, String text) {
        return new LabelledText("said-" + number, text, null, null, "COMPLAINT", "trafikk-og-transport", null);
    }

    @Test
    void theGroundChangesWithNoText() {
        assertThat(training.ground()).startsWith("g-").isEqualTo(training.ground());
        assertThat(training.version(List.of())).isNotEqualTo(training.version(List.of(said(1, "Hei"))));
    }
}
