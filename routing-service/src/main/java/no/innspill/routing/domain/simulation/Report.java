package no.innspill.routing.domain.simulation;

import java.util.List;

/**
 * What a draft would change.
 *
 * @param compared how many pieces were decided both ways
 * @param unreadable how many could not be decided by one of them
 * @param moves where what moves would go, most first, at most {@link Tally#MOST_MOVES}
 * @param otherMoves how many pieces move in ways that are not in the list
 * @param before how many went each way without the draft
 * @param after how many would with it
 */
public record Report(long compared, long unreadable, List<Move> moves, long otherMoves, Ways before, Ways after) {
    public Report {
        moves = List.copyOf(moves);
    }

    /** How many go elsewhere. */
    public long moved() {
        return otherMoves + moves.stream().mapToLong(Move::count).sum();
    }

    /** How many more wait for a person; negative for fewer. */
    public long moreInTriage() {
        return after.triage() - before.triage();
    }

    /** How many go which way. */
    public record Ways(long units, long triage, long redirects) {}
}
