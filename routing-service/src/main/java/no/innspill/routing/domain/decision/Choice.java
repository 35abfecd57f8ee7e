package no.innspill.routing.domain.decision;

import java.util.Optional;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.routing.domain.directory.UnitId;

/** What a person in triage chooses. */
public sealed interface Choice {

    /**
     * A unit gets it.
     *
     * @param kind what it really is, when the person says so
     */
    record ToUnit(UnitId unit, Optional<Kind> kind) implements Choice {
        public ToUnit {
            if (kind.filter(said -> said == Kind.APPEAL || said == Kind.CALL_FOR_HELP)
                    .isPresent()) {
                throw new IllegalArgumentException("an appeal or a call for help goes to no unit");
            }
        }
    }

    /** It is an appeal. */
    record AsAppeal() implements Choice {}

    /** It is not worth reading: the front desk gets it as such, so that nothing is dropped. */
    record AsSpam() implements Choice {}

    /** Somebody needs help. */
    record AsCallForHelp(Danger danger) implements Choice {}
}
