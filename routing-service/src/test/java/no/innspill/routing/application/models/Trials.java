package no.innspill.routing.application.models;

import java.util.Map;
import no.innspill.routing.domain.learning.Comparison;
import no.innspill.routing.domain.learning.Figures;
import no.innspill.routing.domain.learning.Figures.Urgent;
import no.innspill.routing.domain.learning.ModelVersion.Made;
import no.innspill.routing.domain.learning.Trial;

/** Models that were made, for tests. */
public final class Trials {

    private static final Figures FIGURES = new Figures(
            10, 9, 8, 0.8, 0.7, new Urgent(2, 2, 1, 1), new Urgent(3, 3, 1, 1), 0.3, 0.95, 6, Map.of("nb", 7, "se", 3));

    private Trials() {}

    public static Made made(String label) {
        return made(label, "shipped");
    }

    public static Made made(String label, String against) {
        Comparison same = new Comparison(FIGURES, FIGURES);
        return new Made(label, 3, 2, new Trial(against, same, same));
    }
}
