package no.innspill.routing.domain.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.innspill.classification.Kind;
import no.innspill.classification.language.Language;

/** Decides what becomes of a decision when the sender corrects the piece or takes it back. */
public final class CorrectionPolicy {

    private CorrectionPolicy() {}

    /**
     * Whether a correction is decided on: while no unit has the piece. A unit that has it keeps it, and sees what was corrected. What was
     * decided on this revision or a later one is decided.
     */
    public static boolean isOpenTo(Round current, int revision) {
        return revision > current.revision()
                && switch (current.decision()) {
                    case Decision.Triage _, Decision.Redirect _ -> true;
                    case Decision.Route _, Decision.Withdrawn _ -> false;
                };
    }

    /** The round that a correction leads to. */
    public static Round corrected(Round current, Round fresh) {
        Explanation why = fresh.decision().why();
        Explanation told = new Explanation(
                Stream.concat(Stream.of(Reason.of(ReasonCode.CORRECTED)), why.reasons().stream())
                        .toList(),
                why.candidates(),
                why.versions(),
                why.confidence(),
                why.changes());
        // some may have refused it, which the words do not know
        Decision decision = fresh.decision() instanceof Decision.Route route
                        && !current.passage().isUntouched()
                ? new Decision.Triage(route.handling(), told)
                : fresh.decision().because(told);
        return current.next(fresh.revision(), fresh.facts(), decision, fresh.decidedAt());
    }

    /** The round that ends it; nothing where it has ended. */
    public static Optional<Round> withdrawn(Round current, Withdrawal withdrawal, Map<String, String> versions) {
        return current.decision() instanceof Decision.Withdrawn
                ? Optional.empty()
                : Optional.of(
                        current.next(withdrawal.revision(), current.facts(), gone(versions), withdrawal.withdrawnAt()));
    }

    /** The round of a piece that was taken back before anything was decided on it. */
    public static Round withdrawnAtOnce(Withdrawal withdrawal, Map<String, String> versions) {
        Facts facts = new Facts(
                withdrawal.submittedBy(),
                withdrawal.service(),
                withdrawal.channel(),
                withdrawal.municipality(),
                Language.UNKNOWN,
                Kind.UNKNOWN,
                null,
                withdrawal.receivedAt(),
                false); // no word of it is here
        return Round.first(withdrawal.id(), withdrawal.revision(), facts, gone(versions), withdrawal.withdrawnAt());
    }

    private static Decision gone(Map<String, String> versions) {
        return new Decision.Withdrawn(
                new Explanation(List.of(Reason.of(ReasonCode.WITHDRAWN)), List.of(), versions, 1));
    }
}
