package no.innspill.routing.out.store;

import java.util.List;
import no.innspill.routing.domain.decision.Passage;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * How a piece has gone from hand to hand, as it is stored: what is nothing is left out.
 *
 * @param confidential absent where it is not
 */
record PassageDocument(
        @Nullable Boolean confidential,
        @Nullable List<String> refusedBy,
        @Nullable List<String> refusedIn,
        @Nullable Integer moves) {

    /** Nothing for what is open. */
    static @Nullable PassageDocument from(Passage passage) {
        return passage.equals(Passage.OPEN)
                ? null
                : new PassageDocument(
                        passage.confidential() ? true : null,
                        passage.refusedBy().stream().map(UnitId::value).toList(),
                        passage.refusedIn().stream()
                                .map(OrganisationNumber::value)
                                .toList(),
                        passage.moves());
    }

    Passage toDomain() {
        return new Passage(
                confidential != null && confidential,
                refusedBy == null
                        ? List.of()
                        : refusedBy.stream().map(UnitId::new).toList(),
                refusedIn == null
                        ? List.of()
                        : refusedIn.stream().map(OrganisationNumber::new).toList(),
                moves == null ? 0 : moves);
    }
}
