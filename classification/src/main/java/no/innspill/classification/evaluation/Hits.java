package no.innspill.classification.evaluation;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often which label was told for which: a confusion matrix, with what follows from it. */
public final class Hits {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private int all;
    private int right;

    void add(String is, String told) {
        counts.computeIfAbsent(is, _ -> new TreeMap<>()).merge(told, 1, Integer::sum);
        all++;
        right += is.equals(told) ? 1 : 0;
    }

    /** How many texts there were. */
    public int count() {
        return all;
    }

    public double accuracy() {
        return share(right, all);
    }

    /** The mean F1 of the labels that there were; what was told and never right counts against the others alone. */
    public double macroF1() {
        return counts.keySet().stream().mapToDouble(this::f1).average().orElse(0);
    }

    /** The labels that there were or that were told. */
    public SortedSet<String> labels() {
        TreeSet<String> labels = new TreeSet<>(counts.keySet());
        counts.values().forEach(row -> labels.addAll(row.keySet()));
        return labels;
    }

    /** How many there were of a label. */
    public int of(String label) {
        return row(label).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often a label was told. */
    public int told(String label) {
        return counts.values().stream()
                .mapToInt(row -> row.getOrDefault(label, 0))
                .sum();
    }

    /** How often one was told for another. */
    public int told(String is, String told) {
        return row(is).getOrDefault(told, 0);
    }

    public double precision(String label) {
        return share(told(label, label), told(label));
    }

    public double recall(String label) {
        return share(told(label, label), of(label));
    }

    /** 2 times what was right, by all that were of it and all that were told to be. */
    public double f1(String label) {
        return share(2 * told(label, label), of(label) + told(label));
    }

    private Map<String, Integer> row(String label) {
        return counts.getOrDefault(label, Map.of());
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
