package no.innspill.classification.training;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.innspill.classification.learning.Example;
import no.innspill.classification.statistics.LinearModel;

/** What models say of texts that they were not learnt from: each text by a model of the other parts. */
final class CrossValidation {

    private CrossValidation() {}

    /**
     * The sums of each example, in order, by a model that has not seen it. Parts are given by the order: each fifth, say, in turn. One model
     * is learnt at a time, as each holds all examples in memory.
     *
     * @param learn makes a model of examples
     */
    static List<double[][]> scores(Function<List<Example>, LinearModel> learn, List<Example> examples, int parts) {
        double[][][] scores = new double[examples.size()][][];
        for (int part = 0; part < parts; part++) {
            LinearModel model = learn.apply(others(examples, part, parts));
            for (int i = part; i < scores.length; i += parts) {
                scores[i] = model.scores(examples.get(i).features());
            }
        }
        return List.of(scores);
    }

    private static List<Example> others(List<Example> examples, int part, int parts) {
        return IntStream.range(0, examples.size())
                .filter(i -> i % parts != part)
                .mapToObj(examples::get)
                .toList();
    }
}
