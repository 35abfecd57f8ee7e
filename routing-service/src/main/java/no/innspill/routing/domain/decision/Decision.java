package no.innspill.routing.domain.decision;

import java.time.LocalDate;
import java.util.List;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;

/** What routing concluded about one piece of feedback, with the reasons a case worker can read. */
public sealed interface Decision {

    Explanation why();

    /** A unit gets it, to be resolved by a day. */
    record Route(OrganisationNumber body, UnitId unit, LocalDate deadline, Explanation why) implements Decision {}

    /** A person decides, with what it could be before them. */
    record Triage(Explanation why) implements Decision {
        public List<Candidate> candidates() {
            return why.candidates();
        }
    }

    /** It is no feedback and belongs in another channel. */
    record Redirect(RightChannel channel, Explanation why) implements Decision {}

    /** The sender took it back, and nobody gets it. */
    record Withdrawn(Explanation why) implements Decision {}
}
