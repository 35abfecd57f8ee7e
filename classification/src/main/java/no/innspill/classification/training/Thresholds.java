package no.innspill.classification.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds from which confidence on enough of what is told is right. */
final class Thresholds {

    private static final int TOO_FEW = 20;

    private Thresholds() {}

    /** How sure something was told, and whether it was right. */
    record Told(double confidence, boolean right) {}

    /** The lowest confidence from which on at least this share is right; 1 when there is none. */
    static double lowest(List<Told> told, double share) {
        List<Told> surestFirst = new ArrayList<>(told);
        surestFirst.sort(Comparator.comparingDouble(Told::confidence).reversed());
        double lowest = 1;
        int right = 0;
        for (int i = 0; i < surestFirst.size(); i++) {
            right += surestFirst.get(i).right() ? 1 : 0;
            int count = i + 1;
            boolean last = count == surestFirst.size()
                    || surestFirst.get(count).confidence() < surestFirst.get(i).confidence();
            if (last && count >= TOO_FEW && right >= share * count) {
                lowest = surestFirst.get(i).confidence();
            }
        }
        return lowest;
    }
}
