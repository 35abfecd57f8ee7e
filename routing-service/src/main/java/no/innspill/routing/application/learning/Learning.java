package no.innspill.routing.application.learning;

import java.time.Clock;
import java.util.function.Predicate;
import no.innspill.routing.application.models.ModelVersions;
import no.innspill.routing.application.models.ShippedGround;
import org.springframework.stereotype.Component;

/** Makes what learns, within the bounds that it is given. */
@Component
public final class Learning {

    private final ModelVersions versions;
    private final GatherLessons lessons;
    private final CorrectedPieces pieces;
    private final TryModels trial;
    private final ShippedGround shipped;
    private final Clock clock;

    Learning(
            ModelVersions versions,
            GatherLessons lessons,
            CorrectedPieces pieces,
            TryModels trial,
            ShippedGround shipped,
            Clock clock) {
        this.versions = versions;
        this.lessons = lessons;
        this.pieces = pieces;
        this.trial = trial;
        this.shipped = shipped;
        this.clock = clock;
    }

    /**
     * What trains.
     *
     * @param outage whether a failure says that something is away for now
     */
    public TrainModel training(TrainModel.Bounds bounds, Predicate<Throwable> outage) {
        return new TrainModel(versions, lessons::newest, trial::besideTheOneInForce, shipped, bounds, clock, outage);
    }

    /** What asks for a training once so many pieces have been corrected since the last one. */
    public LearnByItself byItself(int corrections) {
        return new LearnByItself(versions, pieces, shipped, corrections, clock);
    }
}
