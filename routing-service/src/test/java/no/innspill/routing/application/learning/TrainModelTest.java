package no.innspill.routing.application.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.innspill.classification.files.LexiconFiles;
import no.innspill.classification.files.ShippedModel;
import no.innspill.routing.application.models.ModelsInMemory;
import no.innspill.routing.application.models.ShippedGround;
import no.innspill.routing.domain.learning.Lessons;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.TrainingFailure;
import no.innspill.routing.domain.learning.TrainingState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainModelTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ShippedGround GROUND = ShippedGround.of(ShippedModel.read(), LexiconFiles.shipped());

    private final ModelsInMemory versions = new ModelsInMemory();
    private final AtomicInteger minutes = new AtomicInteger();

    @BeforeEach
    void asked() {
        versions.ask(GROUND.ground(), "eva", "Eva", NOW);
    }

    @Test
    void nothingIsDoneWhereNothingWasAskedFor() {
        versions.claim("another", NOW, Duration.ofMinutes(1), 3);

        assertThat(training((most, step) -> nothing()).work("w", () -> true)).isFalse();
    }

    @Test
    void whatTakesTooLongHasFailed() {
        training((most, step) -> {
                    minutes.set(31);
                    step.run();
                    return nothing();
                })
                .work("w", () -> true);

        assertThat(one().failure()).isEqualTo(TrainingFailure.TOO_LONG);
    }

    @Test
    void whatAnInstanceLeavesWhenItStopsIsForAnother() {
        training((most, step) -> {
                    step.run();
                    return nothing();
                })
                .work("w", () -> false);

        assertThat(one().state()).isEqualTo(TrainingState.TRAINING);
        assertThat(versions.claim("another", NOW.plusSeconds(120), Duration.ofMinutes(1), 3))
                .isPresent();
    }

    @Test
    void whoHasLostItsLeaseStopsAndChangesNothing() {
        training((most, step) -> {
                    minutes.set(5);
                    versions.claim("another", NOW.plusSeconds(300), Duration.ofMinutes(1), 3);
                    step.run();
                    return nothing();
                })
                .work("w", () -> true);

        assertThat(one().state()).isEqualTo(TrainingState.TRAINING);
        assertThat(versions.goesOn(1, "another", NOW.plusSeconds(999))).isTrue();
    }

    @Test
    void aFaultIsToldOnceAndWhatIsAwayIsWaitedFor() {
        TrainModel.Gathering broken = (most, step) -> {
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> training(broken, true).work("w", () -> true)).hasMessage("broken");
        assertThat(one().state()).as("to be tried again").isEqualTo(TrainingState.TRAINING);

        minutes.set(5);
        training(broken, false).work("w", () -> true);
        assertThat(one().failure()).isEqualTo(TrainingFailure.FAULT);
    }

    private ModelVersion one() {
        return versions.find(1).orElseThrow();
    }

    private static Lessons nothing() {
        return Lessons.of(List.of());
    }

    private TrainModel training(TrainModel.Gathering gathering) {
        return training(gathering, false);
    }

    private TrainModel training(TrainModel.Gathering gathering, boolean outages) {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return NOW.plus(Duration.ofMinutes(minutes.get()));
            }
        };
        return new TrainModel(
                versions,
                gathering,
                (model, lessons, step) -> {
                    throw new AssertionError("not reached");
                },
                GROUND,
                new TrainModel.Bounds(500, 10, Duration.ofMinutes(30), Duration.ofMinutes(1), 3),
                clock,
                _ -> outages);
    }
}
