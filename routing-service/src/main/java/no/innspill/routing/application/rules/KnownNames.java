package no.innspill.routing.application.rules;

import no.innspill.routing.domain.rules.Known;

/** What rules may name: the directory and the vocabulary as they are now. */
public interface KnownNames {

    /** Refuses what is not known: for whoever writes. */
    Known strict();

    /** Takes what was known once: a rule that was switched on is not lost when a unit goes. It holds for nothing then. */
    Known lenient();
}
