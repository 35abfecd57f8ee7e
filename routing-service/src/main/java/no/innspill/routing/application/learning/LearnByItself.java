package no.innspill.routing.application.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.innspill.routing.application.models.ModelVersions;
import no.innspill.routing.application.models.ShippedGround;
import no.innspill.routing.domain.learning.ModelVersion;

/** Asks for a training when enough has been corrected since the last one, or when the model in force was made for an older program. */
public final class LearnByItself {

    private final ModelVersions versions;
    private final CorrectedPieces pieces;
    private final ShippedGround shipped;
    private final int corrections;
    private final Clock clock;

    /**
     * Makes it.
     *
     * @param corrections how many pieces must have been corrected since
     */
    LearnByItself(ModelVersions versions, CorrectedPieces pieces, ShippedGround shipped, int corrections, Clock clock) {
        this.versions = versions;
        this.pieces = pieces;
        this.shipped = shipped;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Looks once; whether it has asked. */
    public boolean look() {
        Optional<ModelVersion> last = versions.newest(1).stream().findFirst();
        if (last.filter(version -> version.state().isOpen()).isPresent()) {
            return false;
        }
        boolean asks =
                outdated(last) || enoughSince(last.map(ModelVersion::askedAt).orElse(Instant.EPOCH));
        if (asks) {
            versions.ask(shipped.ground(), null, null, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        return asks;
    }

    /** Whether the model in force cannot be used any more, and none has been tried to be made in its place. */
    private boolean outdated(Optional<ModelVersion> last) {
        return versions.state().inForce() != ModelVersion.SHIPPED
                && last.filter(version -> !version.ground().equals(shipped.ground()))
                        .isPresent();
    }

    private boolean enoughSince(Instant time) {
        AtomicInteger count = new AtomicInteger();
        pieces.after(time, _ -> count.incrementAndGet() < corrections);
        return count.get() >= corrections;
    }
}
