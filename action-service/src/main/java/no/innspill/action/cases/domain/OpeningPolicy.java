package no.innspill.action.cases.domain;

import java.time.Instant;
import java.util.Optional;

/** Decides what a round of routing means for a case that may be there already. */
public final class OpeningPolicy {

    private OpeningPolicy() {}

    /** What a round of routing asks for. */
    public sealed interface Round {

        CaseId id();

        /** From 1. */
        int number();

        /** It goes to a unit. */
        record ToUnit(Case opened) implements Round {
            @Override
            public CaseId id() {
                return opened.id();
            }

            @Override
            public int number() {
                return opened.rationale().round();
            }
        }

        /** It goes to nobody: the sender took it back, which intake tells too. */
        record Withdrawn(CaseId id, int number) implements Round {}

        /** It goes to triage, to another channel than feedback, or somewhere that this version does not know. */
        record Elsewhere(CaseId id, Rationale why, Instant at) implements Round {
            @Override
            public int number() {
                return why.round();
            }
        }
    }

    /** What comes of a round. */
    public sealed interface Opening {

        /** A new case. */
        record Opens(Case opened) implements Opening {}

        /** Nothing to do: known already, or no case is asked for. */
        record Nothing() implements Opening {}

        /** The case leaves the unit that has it, for another or for none yet. */
        record Moves(Decision.Changed changed) implements Opening {}
    }

    /** Decides on one round, given the case of the same feedback if there is one. */
    public static Opening decide(Optional<Case> existing, Round round) {
        if (existing.isEmpty()) {
            return round instanceof Round.ToUnit(Case opened) ? new Opening.Opens(opened) : new Opening.Nothing();
        }
        Case known = existing.get();
        if (round.number() <= known.rationale().round()) {
            return new Opening.Nothing();
        }
        return switch (round) {
            case Round.Withdrawn _ -> new Opening.Nothing();
            case Round.ToUnit(Case opened) -> toUnit(known, opened);
            case Round.Elsewhere elsewhere -> elsewhere(known, elsewhere);
        };
    }

    /** What is settled stays with the unit that settled it. */
    private static Opening toUnit(Case known, Case opened) {
        boolean moves = switch (known.status()) {
            case Status.Open _, Status.Assigned _ -> !opened.owner().equals(known.owner());
            case Status.HandingOver _, Status.Left _ -> true;
            case Status.Resolved _, Status.Withdrawn _ -> false;
        };
        if (!moves) {
            return new Opening.Nothing();
        }
        return new Opening.Moves(new Decision.Changed(
                known,
                new Change.Moved(
                        opened.openedAt(),
                        known.owner(),
                        opened.owner(),
                        opened.facts(),
                        opened.rationale(),
                        opened.deadline())));
    }

    private static Opening elsewhere(Case known, Round.Elsewhere round) {
        return switch (known.status()) {
            case Status.Open _, Status.Assigned _, Status.HandingOver _ ->
                new Opening.Moves(new Decision.Changed(known, new Change.Left(round.at(), round.why())));
            case Status.Left _, Status.Resolved _, Status.Withdrawn _ -> new Opening.Nothing();
        };
    }
}
