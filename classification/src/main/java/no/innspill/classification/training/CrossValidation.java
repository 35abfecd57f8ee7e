package no.innspill.classification.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.innspill.classification.learning.Example;
import no.innspill.classification.statistics.LinearModel;

/** What models say of texts that they were not learnt from: each text by a model of the other parts. */
final class CrossValidation {

    private CrossValidation() {}

    /**
     * The sums of each example, in order, by a model that has not seen it. Parts are given by the order: each fifth, say, in turn.
     *
     * @param learn makes a model of examples
     */
    @SuppressWarnings("ArrayRecordComponent") // of the local record, never compared
    static List<double[][]> scores(Function<List<Example>, LinearModel> learn, List<Example> examples, int parts) {
        record Placed(int place, double[][] scores) {}
        return IntStream.range(0, parts)
                .parallel()
                .boxed()
                .flatMap(part -> {
                    LinearModel model = learn.apply(others(examples, part, parts));
                    List<Placed> found = new ArrayList<>();
                    for (int i = part; i < examples.size(); i += parts) {
                        found.add(new Placed(i, model.scores(examples.get(i).features())));
                    }
                    return found.stream();
                })
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::scores)
                .toList();
    }

    private static List<Example> others(List<Example> examples, int part, int parts) {
        return IntStream.range(0, examples.size())
                .filter(i -> i % parts != part)
                .mapToObj(examples::get)
                .toList();
    }
}
