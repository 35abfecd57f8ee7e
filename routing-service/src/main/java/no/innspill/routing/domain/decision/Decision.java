package no.innspill.routing.domain.decision;

import java.time.LocalDate;
import java.util.List;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.rules.Handling;

/** What routing concluded about one piece of feedback, with the reasons a case worker can read. */
public sealed interface Decision {

    Explanation why();

    /** How rules say that it is to be treated. */
    default Handling handling() {
        return Handling.PLAIN;
    }

    /** The same for other reasons. */
    default Decision because(Explanation other) {
        return switch (this) {
            case Route route -> new Route(route.body, route.unit, route.deadline, route.handling, other);
            case Triage triage -> new Triage(triage.handling, other);
            case Redirect redirect -> new Redirect(redirect.channel, other);
            case Withdrawn _ -> new Withdrawn(other);
        };
    }

    /** A unit gets it, to be resolved by a day. */
    record Route(OrganisationNumber body, UnitId unit, LocalDate deadline, Handling handling, Explanation why)
            implements Decision {

        /** As the policy has it: no rule says how it is to be treated. */
        public Route(OrganisationNumber body, UnitId unit, LocalDate deadline, Explanation why) {
            this(body, unit, deadline, Handling.PLAIN, why);
        }
    }

    /** A person decides, with what it could be before them. */
    record Triage(Handling handling, Explanation why) implements Decision {

        /** As the policy has it: no rule says how it is to be treated. */
        public Triage(Explanation why) {
            this(Handling.PLAIN, why);
        }

        public List<Candidate> candidates() {
            return why.candidates();
        }
    }

    /** It is no feedback and belongs in another channel. */
    record Redirect(RightChannel channel, Explanation why) implements Decision {}

    /** The sender took it back, and nobody gets it. */
    record Withdrawn(Explanation why) implements Decision {}
}
