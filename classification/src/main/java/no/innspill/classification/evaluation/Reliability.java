package no.innspill.classification.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether what is told with 70 % confidence is right seven times of ten: the expected calibration error over ten bins of equal width
 * (Naeini et al. 2015).
 */
public final class Reliability {

    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidences = new double[BINS];

    void add(double confidence, boolean wasRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        counts[bin]++;
        right[bin] += wasRight ? 1 : 0;
        confidences[bin] += confidence;
    }

    /**
     * Those that were told about as surely.
     *
     * @param from the lowest confidence in it; it ends a tenth above
     * @param confidence the mean
     * @param right the share that was right
     */
    public record Bin(double from, int count, double confidence, double right) {}

    /** The bins that anything is in. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                bins.add(new Bin(
                        (double) bin / BINS,
                        counts[bin],
                        confidences[bin] / counts[bin],
                        Hits.share(right[bin], counts[bin])));
            }
        }
        return bins;
    }

    /** The mean distance between confidence and share that was right, by bins, 0 to 1. */
    public double expectedError() {
        int all = 0;
        double sum = 0;
        for (Bin bin : bins()) {
            all += bin.count();
            sum += bin.count() * Math.abs(bin.confidence() - bin.right());
        }
        return all == 0 ? 0 : sum / all;
    }
}
