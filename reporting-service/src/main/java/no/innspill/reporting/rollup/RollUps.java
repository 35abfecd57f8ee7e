package no.innspill.reporting.rollup;

import java.util.Collection;
import java.util.Map;
import no.innspill.reporting.rollup.domain.RollUp;
import no.innspill.reporting.rollup.domain.Step;

/** The roll-ups as they are stored, each with the last offset that it contains. */
interface RollUps {

    /** The last offset that each of these contains; without those that are not there yet. */
    Map<RollUp, Long> contained(Collection<RollUp> rollUps);

    /**
     * Makes each step whose roll-up stands where the step expects it, in any order, and leaves the others alone.
     *
     * @return whether all of them were made; if not, {@link #contained} tells where each stands
     */
    boolean attempt(Collection<Step> steps);
}
