package no.innspill.routing.domain.decision;

import java.util.List;
import java.util.stream.Stream;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;

/**
 * How a piece has gone from hand to hand so far.
 *
 * @param confidential whether its words hold what may not be sent to another body but by a person
 * @param refusedBy the units that had it and said that it is not theirs
 * @param refusedIn the bodies that said so of all of themselves
 * @param moves how often it went on to another unit without a person
 */
public record Passage(boolean confidential, List<UnitId> refusedBy, List<OrganisationNumber> refusedIn, int moves) {

    /** Of what was never handed over and may be. */
    public static final Passage OPEN = new Passage(false, List.of(), List.of(), 0);

    public Passage {
        refusedBy = List.copyOf(refusedBy);
        refusedIn = List.copyOf(refusedIn);
        if (moves < 0) {
            throw new IllegalArgumentException("moves are counted from 0");
        }
    }

    /** Of what was never handed over. */
    public static Passage of(boolean confidential) {
        return new Passage(confidential, List.of(), List.of(), 0);
    }

    /** Whether a unit, or all of its body, has said that it is not theirs. */
    public boolean refused(OrganisationNumber body, UnitId unit) {
        return refusedBy.contains(unit) || refusedIn.contains(body);
    }

    /** Whether nobody has said so yet. */
    public boolean isUntouched() {
        return refusedBy.isEmpty();
    }

    Passage refusedBy(HandOverRequest request) {
        return new Passage(
                confidential,
                with(refusedBy, request.unit()),
                request.reason().ofTheWholeBody() ? with(refusedIn, request.body()) : refusedIn,
                moves);
    }

    Passage moved() {
        return new Passage(confidential, refusedBy, refusedIn, moves + 1);
    }

    private static <T> List<T> with(List<T> known, T one) {
        return known.contains(one)
                ? known
                : Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
