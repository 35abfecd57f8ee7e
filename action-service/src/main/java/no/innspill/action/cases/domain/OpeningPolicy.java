package no.innspill.action.cases.domain;

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
        record Elsewhere(CaseId id, int number) implements Round {}
    }

    /** What comes of a round. */
    public sealed interface Opening {

        /** A new case. */
        record Opens(Case opened) implements Opening {}

        /** Nothing to do: known already, or no case is asked for. */
        record Nothing() implements Opening {}

        /**
         * A later round wants an opened case away from the unit that has it. There is no event yet that would tell the others of
         * it, so nothing may move.
         */
        record CannotMove() implements Opening {}
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
            case Round.ToUnit(Case opened) when opened.owner().equals(known.owner()) -> new Opening.Nothing();
            case Round.Withdrawn _ -> new Opening.Nothing();
            case Round.ToUnit _, Round.Elsewhere _ -> new Opening.CannotMove();
        };
    }
}
