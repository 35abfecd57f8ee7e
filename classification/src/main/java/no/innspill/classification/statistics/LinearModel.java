package no.innspill.classification.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Weights of features for the labels of several tasks, with what makes their sums probabilities. Immutable.
 */
public final class LinearModel {

    private static final long FREE = -1;
    private static final int NONE = -1;
    private static final long LOW = 0xffff_ffffL;

    private final String version;
    private final Map<String, Double> limits;
    private final List<Task> tasks;
    private final int[] hashes;
    private final byte[] weights;
    private final float[] scales;
    private final int outputs;
    /** The table that finds a feature's row in one look: the row above, the hash below. */
    private final long[] slots;

    private final int mask;

    /**
     * One question that the model answers.
     *
     * @param labels the answers there are
     * @param biases what each answer's sum begins with
     * @param steepness what sums are multiplied by to become probabilities
     * @param offsets what is added to them then, by answer
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Task(String name, List<String> labels, float[] biases, double steepness, double[] offsets) {
        public Task {
            labels = List.copyOf(labels);
            if (biases.length != labels.size() || offsets.length != labels.size()) {
                throw new IllegalArgumentException("a bias and an offset for each label: " + name);
            }
        }
    }

    /**
     * Makes a model.
     *
     * @param limits from which probability on something is held for sure, by name
     * @param hashes the features that it knows, each once
     * @param weights of each feature in order, one for each label of each task, in steps of the label's scale
     * @param scales how much a step is, for each label of each task
     */
    public LinearModel(
            String version,
            Map<String, Double> limits,
            List<Task> tasks,
            int[] hashes,
            byte[] weights,
            float[] scales) {
        this.version = version;
        this.limits = Map.copyOf(limits);
        this.tasks = List.copyOf(tasks);
        this.outputs = tasks.stream().mapToInt(task -> task.labels().size()).sum();
        if (scales.length != outputs || weights.length != hashes.length * outputs) {
            throw new IllegalArgumentException("a weight for each feature and label");
        }
        this.hashes = hashes.clone();
        this.weights = weights.clone();
        this.scales = scales.clone();
        int capacity = Integer.highestOneBit(Math.max(4, hashes.length * 2)) * 2;
        this.mask = capacity - 1;
        this.slots = new long[capacity];
        Arrays.fill(slots, FREE);
        for (int row = 0; row < hashes.length; row++) {
            int slot = hashes[row] & mask;
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = ((long) row << Integer.SIZE) | (hashes[row] & LOW);
        }
    }

    public String version() {
        return version;
    }

    /** From which probability on something is held for sure. */
    public double limit(String name) {
        Double limit = limits.get(name);
        if (limit == null) {
            throw new IllegalArgumentException("no such limit: " + name);
        }
        return limit;
    }

    Map<String, Double> limits() {
        return limits;
    }

    public List<Task> tasks() {
        return tasks;
    }

    /** The place of a task among the tasks. */
    public int task(String name) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such task: " + name);
    }

    int[] hashes() {
        return hashes;
    }

    byte[] weights() {
        return weights;
    }

    float[] scales() {
        return scales;
    }

    /** The probability of each label, task by task. */
    public double[][] probabilities(Features features) {
        double[][] found = scores(features);
        for (int i = 0; i < found.length; i++) {
            Task task = tasks.get(i);
            found[i] = Calibration.probabilities(found[i], task.steepness(), task.offsets());
        }
        return found;
    }

    /** What speaks for each label, task by task, before it is made a probability. */
    public double[][] scores(Features features) {
        float[] sums = sums(features);
        double[][] found = new double[tasks.size()][];
        int from = 0;
        for (int i = 0; i < found.length; i++) {
            Task task = tasks.get(i);
            found[i] = new double[task.labels().size()];
            for (int k = 0; k < found[i].length; k++) {
                found[i][k] = sums[from + k] * scales[from + k] + task.biases()[k];
            }
            from += found[i].length;
        }
        return found;
    }

    /** The same weights under another version, with what makes probabilities of their sums. */
    public LinearModel calibrated(String newVersion, Map<String, Double> newLimits, List<Calibration> calibrations) {
        List<Task> made = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            Calibration calibration = calibrations.get(i);
            made.add(new Task(
                    task.name(), task.labels(), task.biases(), calibration.steepness(), calibration.offsets()));
        }
        return new LinearModel(newVersion, newLimits, made, hashes, weights, scales);
    }

    /** Most features that follow each other have one value: their steps are counted, and weighed by it together. */
    private float[] sums(Features features) {
        int size = features.size();
        int[] rows = rows(features);
        float[] sums = new float[outputs];
        int[] steps = new int[outputs];
        for (int i = 0; i < size; i++) {
            if (rows[i] != NONE) {
                count(steps, rows[i] * outputs);
            }
            if (i + 1 == size || features.value(i + 1) != features.value(i)) {
                weigh(sums, steps, features.value(i));
            }
        }
        return sums;
    }

    private void count(int[] steps, int at) {
        for (int k = 0; k < steps.length; k++) {
            steps[k] += weights[at + k];
        }
    }

    private static void weigh(float[] sums, int[] steps, float value) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += value * steps[k];
        }
        Arrays.fill(steps, 0);
    }

    /**
     * The row of each feature. The table is larger than a processor's nearest memory, so that almost each look at it waits: looks that
     * hang on nothing else wait together.
     */
    private int[] rows(Features features) {
        int size = features.size();
        long[] first = new long[size];
        for (int i = 0; i < size; i++) {
            first[i] = slots[features.hash(i) & mask];
        }
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = row(features.hash(i), first[i]);
        }
        return rows;
    }

    private int row(int hash, long first) {
        int slot = hash & mask;
        long there = first;
        while (there != FREE) {
            if ((int) there == hash) {
                return (int) (there >>> Integer.SIZE);
            }
            slot = (slot + 1) & mask;
            there = slots[slot];
        }
        return NONE;
    }
}
