package no.innspill.classification.statistics;

import java.util.List;

/**
 * Makes probabilities of the sums of a linear model: multiplied by a steepness, moved by an offset for each label, and shared out
 * (Guo et al. 2017, temperature and bias-corrected scaling). Fitted on sums of texts that the model had not seen.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Calibration(double steepness, double[] offsets) {

    private static final int ROUNDS = 400;
    private static final double PACE = 0.5;
    private static final double PULL = 0.002;

    /** The shares of the labels. */
    public static double[] probabilities(double[] scores, double steepness, double[] offsets) {
        double[] shares = new double[scores.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < scores.length; k++) {
            shares[k] = steepness * scores[k] + offsets[k];
            highest = Math.max(highest, shares[k]);
        }
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            shares[k] = Math.exp(shares[k] - highest);
            sum += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
        }
        return shares;
    }

    /** Fits to sums and the labels that were right, by going down the mean logarithmic loss; offsets are held small. */
    public static Calibration fit(List<double[]> scores, int[] right, int labels) {
        double steepness = 1;
        double[] offsets = new double[labels];
        for (int round = 0; round < ROUNDS; round++) {
            double slope = 0;
            double[] slopes = new double[labels];
            for (int i = 0; i < right.length; i++) {
                double[] shares = probabilities(scores.get(i), steepness, offsets);
                for (int k = 0; k < labels; k++) {
                    double error = shares[k] - (k == right[i] ? 1 : 0);
                    slope += error * scores.get(i)[k];
                    slopes[k] += error;
                }
            }
            steepness -= PACE * slope / right.length;
            for (int k = 0; k < labels; k++) {
                offsets[k] -= PACE * (slopes[k] / right.length + PULL * offsets[k]);
            }
        }
        return new Calibration(steepness, offsets);
    }
}
