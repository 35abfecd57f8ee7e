package no.innspill.routing.domain.learning;

import no.innspill.routing.domain.learning.Measure.Mark;

/** How two models do on the same texts. */
public record Comparison(Figures before, Figures after) {

    public Mark mark(Measure measure) {
        return measure.mark(before, after);
    }

    /** Whether calls for help would be missed that were found before. */
    public boolean missesCallsForHelp() {
        return mark(Measure.HELP_RECALL) == Mark.WORSE;
    }

    /** The same the other way round. */
    Comparison turned() {
        return new Comparison(/* before= */ after, /* after= */ before);
    }
}
