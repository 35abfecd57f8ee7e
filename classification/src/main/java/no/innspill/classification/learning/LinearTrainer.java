package no.innspill.classification.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import no.innspill.classification.statistics.Features;
import no.innspill.classification.statistics.LinearModel;

/**
 * Logistic regression with L2 regularisation, one label against all others (liblinear's primal Newton method, which draws nothing by
 * chance: the same examples in the same order give the same model but for rounding). What is seen much more often, or more seldom, with a label than
 * without it may weigh more (Wang and Manning, Baselines and Bigrams, 2012): that spares the few examples of rare words.
 */
public final class LinearTrainer {

    private static final double TOLERANCE = 0.02;
    private static final int STEPS = 127;

    /** Found by cross-validation, as what {@code Settings} holds: 0.1 to 0.3 and 0.6 to 0.8 hardly differ. */
    private static final double SMOOTHING = 0.15;

    private static final double TELLING = 0.7;

    private final List<TaskSetting> settings;

    /**
     * How one task is learnt.
     *
     * @param groups the groups of features that it looks at, a bit for each
     * @param cost how much a wrong example costs beside large weights: small is cautious
     */
    public record TaskSetting(String name, List<String> labels, int groups, double cost) {
        public TaskSetting {
            labels = List.copyOf(labels);
        }
    }

    public LinearTrainer(List<TaskSetting> settings) {
        this.settings = List.copyOf(settings);
        Linear.disableDebugOutput();
    }

    /** A model of the examples, not calibrated. */
    public LinearModel learn(List<Example> examples) {
        return learn(examples, _ -> true, () -> {});
    }

    /**
     * A model of the examples, not calibrated.
     *
     * @param known which features it may know, by their hashes
     * @param step done before each label is learnt, which takes a second or so; what it throws ends the learning
     */
    public LinearModel learn(List<Example> examples, IntPredicate known, Runnable step) {
        Columns columns = Columns.of(examples, known);
        int outputs = settings.stream().mapToInt(task -> task.labels().size()).sum();
        double[][] learnt = new double[outputs][];
        List<LinearModel.Task> tasks = new ArrayList<>();
        int from = 0;
        for (TaskSetting setting : settings) {
            float[] biases = new float[setting.labels().size()];
            learn(setting, examples, columns, learnt, from, biases, step);
            tasks.add(new LinearModel.Task(setting.name(), setting.labels(), biases, 1, new double[biases.length]));
            from += biases.length;
        }
        return inSteps(tasks, columns.hashes(), learnt);
    }

    private static void learn(
            TaskSetting setting,
            List<Example> examples,
            Columns columns,
            double[][] learnt,
            int from,
            float[] biases,
            Runnable step) {
        List<Example> known = examples.stream()
                .filter(example -> example.labels().containsKey(setting.name()))
                .toList();
        Problem problem = new Problem();
        problem.l = known.size();
        problem.n = columns.count() + 1;
        problem.bias = 1;
        problem.x = known.stream()
                .map(example -> columns.row(example.features(), setting.groups()))
                .toArray(Feature[][]::new);
        float[][] seen = values(problem.x);
        for (int k = 0; k < biases.length; k++) {
            step.run();
            String label = setting.labels().get(k);
            problem.y = known.stream()
                    .mapToDouble(example -> label.equals(example.labels().get(setting.name())) ? 1 : 0)
                    .toArray();
            learnt[from + k] = new double[columns.count()];
            biases[k] = one(problem, seen, setting.cost(), learnt[from + k]);
        }
    }

    private static float[][] values(Feature[][] rows) {
        float[][] values = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            values[i] = new float[rows[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                values[i][j] = (float) rows[i][j].getValue();
            }
        }
        return values;
    }

    /** Learns one label against all others: fills in the weights and returns the bias. */
    private static float one(Problem problem, float[][] seen, double cost, double[] weights) {
        boolean both = Arrays.stream(problem.y).distinct().count() > 1;
        if (!both) {
            return problem.l > 0 && problem.y[0] > 0 ? 10 : -10; // always so, or never
        }
        double[] telling = telling(problem, seen);
        scale(problem, seen, telling);
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] found = model.getFeatureWeights();
        for (int column = 0; column < weights.length; column++) {
            weights[column] = sign * found[column] * telling[column + 1];
        }
        return (float) (sign * found[weights.length]);
    }

    /** How much each column tells of the label, 1 on the average: from how much more often it is seen with it than without. */
    private static double[] telling(Problem problem, float[][] values) {
        int bias = problem.n;
        double[] with = new double[bias + 1];
        double[] without = new double[bias + 1];
        Arrays.fill(with, SMOOTHING);
        Arrays.fill(without, SMOOTHING);
        for (int i = 0; i < problem.l; i++) {
            double[] seen = problem.y[i] > 0 ? with : without;
            for (int j = 0; j < values[i].length; j++) {
                // between how often and how much: a long text has more features of less value each
                seen[problem.x[i][j].getIndex()] += Math.sqrt(Math.abs(values[i][j]));
            }
        }
        double ofAll = Math.log(sum(with, bias) / sum(without, bias));
        double[] telling = new double[bias + 1];
        for (int column = 1; column < bias; column++) {
            telling[column] = Math.abs(Math.log(with[column] / without[column]) - ofAll);
        }
        double mean = Math.max(sum(telling, bias) / (bias - 1), 1e-9);
        for (int column = 1; column < bias; column++) {
            telling[column] = 1 - TELLING + TELLING * telling[column] / mean;
        }
        telling[bias] = 1;
        return telling;
    }

    private static double sum(double[] columns, int bias) {
        return Arrays.stream(columns, 1, bias).sum();
    }

    /** Puts in the features as they were seen, scaled. */
    private static void scale(Problem problem, float[][] seen, double[] by) {
        for (int i = 0; i < seen.length; i++) {
            for (int j = 0; j < seen[i].length; j++) {
                Feature feature = problem.x[i][j];
                feature.setValue(seen[i][j] * by[feature.getIndex()]);
            }
        }
    }

    private static LinearModel inSteps(List<LinearModel.Task> tasks, int[] hashes, double[][] learnt) {
        int outputs = learnt.length;
        float[] scales = new float[outputs];
        byte[] weights = new byte[hashes.length * outputs];
        for (int k = 0; k < outputs; k++) {
            double largest = Arrays.stream(learnt[k]).map(Math::abs).max().orElse(0);
            scales[k] = (float) Math.max(largest / STEPS, 1e-9);
            for (int row = 0; row < hashes.length; row++) {
                weights[row * outputs + k] = (byte) Math.round(learnt[k][row] / scales[k]);
            }
        }
        return new LinearModel("uncalibrated", Map.of(), tasks, hashes, weights, scales);
    }

    /** The features that may be known and are in at least two examples, each with its column. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Columns(Map<Integer, Integer> byHash, int[] hashes) {

        static Columns of(List<Example> examples, IntPredicate known) {
            Map<Integer, Integer> seen = new TreeMap<>();
            for (Example example : examples) {
                distinct(example.features()).forEach(hash -> seen.merge(hash, 1, Integer::sum));
            }
            int[] hashes = seen.entrySet().stream()
                    .filter(entry -> entry.getValue() >= 2)
                    .mapToInt(Map.Entry::getKey)
                    .filter(known)
                    .toArray();
            Map<Integer, Integer> byHash = new HashMap<>();
            for (int column = 0; column < hashes.length; column++) {
                byHash.put(hashes[column], column);
            }
            return new Columns(byHash, hashes);
        }

        private static Set<Integer> distinct(Features features) {
            Set<Integer> hashes = new HashSet<>();
            for (int i = 0; i < features.size(); i++) {
                hashes.add(features.hash(i));
            }
            return hashes;
        }

        int count() {
            return hashes.length;
        }

        Feature[] row(Features features, int groups) {
            TreeMap<Integer, Double> values = new TreeMap<>();
            for (int i = 0; i < features.size(); i++) {
                Integer column = byHash.get(features.hash(i));
                if (column != null && features.isOf(i, groups)) {
                    values.merge(column + 1, (double) features.value(i), Double::sum);
                }
            }
            values.put(hashes.length + 1, 1.0);
            return values.entrySet().stream()
                    .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                    .toArray(Feature[]::new);
        }
    }
}
