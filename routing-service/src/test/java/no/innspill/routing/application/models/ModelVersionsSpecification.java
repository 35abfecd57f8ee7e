package no.innspill.routing.application.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.innspill.routing.application.models.ModelVersions.State;
import no.innspill.routing.application.models.ModelVersions.Switched;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.TrainingFailure;
import no.innspill.routing.domain.learning.TrainingState;
import org.junit.jupiter.api.Test;

/** What holds of models wherever they are kept. */
public abstract class ModelVersionsSpecification {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final byte[] FILE = {1, 2, 3};

    /** Empty ones. */
    protected abstract ModelVersions versions();

    private final ModelVersions versions = versions();

    @Test
    void oneTrainingIsOpenAtATime() {
        ModelVersion asked = versions.ask("g-1", "eva", "Eva", NOW);

        assertThat(asked.number()).isEqualTo(1);
        assertThat(asked.state()).isEqualTo(TrainingState.WAITING);
        assertThat(versions.ask("g-1", "ole", "Ole", NOW)).isEqualTo(asked);
        ready("w");
        assertThat(versions.ask("g-1", null, null, NOW).number()).isEqualTo(2);
    }

    @Test
    void whatComesOfItIsKeptAsItIs() {
        versions.ask("g-1", "eva", "Eva", NOW);
        ready("w");

        ModelVersion made = versions.find(1).orElseThrow();
        assertThat(made.state()).isEqualTo(TrainingState.READY);
        assertThat(made.made()).isEqualTo(Trials.made("1-label"));
        assertThat(made.isReady()).isTrue();
        assertThat(made.endedAt()).isEqualTo(NOW);
        assertThat(versions.file(1)).contains(FILE);
        assertThat(versions.newest(10)).isEqualTo(List.of(made));
        assertThat(versions.find(2)).isEmpty();
        assertThat(versions.file(2)).isEmpty();
    }

    @Test
    void whatAWorkerLeftIsBegunAnewByAnotherAndTheFirstChangesNothingMore() {
        versions.ask("g-1", null, null, NOW);
        assertThat(versions.claim("first", NOW, LEASE, 3)).isPresent();
        assertThat(versions.claim("second", NOW, LEASE, 3))
                .as("somebody works on it")
                .isEmpty();
        assertThat(versions.goesOn(1, "first", NOW.plus(LEASE.multipliedBy(2)))).isTrue();
        Instant later = NOW.plus(LEASE.multipliedBy(3));

        assertThat(versions.claim("second", later, LEASE, 3)).isPresent();

        assertThat(versions.goesOn(1, "first", later)).isFalse();
        assertThat(versions.ready(1, "first", Trials.made("x"), FILE, later)).isFalse();
        assertThat(versions.failed(1, "first", TrainingFailure.FAULT, later)).isFalse();
        assertThat(versions.failed(1, "second", TrainingFailure.TOO_LONG, later))
                .isTrue();
        assertThat(versions.find(1).orElseThrow().failure()).isEqualTo(TrainingFailure.TOO_LONG);
        assertThat(versions.claim("third", later.plus(LEASE), LEASE, 3)).isEmpty();
    }

    @Test
    void whatIsLeftAgainAndAgainIsGivenUp() {
        versions.ask("g-1", null, null, NOW);
        Instant at = NOW;
        for (int i = 0; i < 3; i++) {
            assertThat(versions.claim("w" + i, at, LEASE, 3)).isPresent();
            at = at.plus(LEASE).plusSeconds(1);
        }

        assertThat(versions.claim("w3", at, LEASE, 3)).isEmpty();

        assertThat(versions.find(1).orElseThrow().failure()).isEqualTo(TrainingFailure.GIVEN_UP);
        assertThat(versions.ask("g-1", null, null, at).number())
                .as("another can be asked for")
                .isEqualTo(2);
    }

    @Test
    void oldOnesAreLetGoOfAndStayInTheList() {
        for (int i = 0; i < 3; i++) {
            versions.ask("g-1", null, null, NOW);
            ready("w");
        }

        versions.keepOnly(Set.of(1L, 3L));

        assertThat(versions.file(2)).isEmpty();
        assertThat(versions.find(2).orElseThrow().isReady()).isFalse();
        assertThat(versions.file(1)).isPresent();
        assertThat(versions.newest(2)).extracting(ModelVersion::number).containsExactly(3L, 2L);
    }

    @Test
    void ofTwoWhoSwitchTheSecondIsRefusedAndEachSwitchIsNoted() {
        assertThat(versions.state()).isEqualTo(new State(0, ModelVersion.SHIPPED, List.of()));
        Switched first = new Switched(0, 1, NOW, "eva", "Eva", true);
        Switched back = new Switched(1, 0, NOW.plusSeconds(9), "ole", "Ole", false);

        assertThat(versions.putInForce(1, 0, first)).isTrue();
        assertThat(versions.putInForce(2, 0, first)).isFalse();
        assertThat(versions.putInForce(0, 7, back)).isFalse();
        assertThat(versions.putInForce(0, 1, back)).isTrue();

        assertThat(versions.state()).isEqualTo(new State(2, 0, List.of(back, first)));
        assertThat(versions.state().before()).contains(1L);
    }

    private void ready(String worker) {
        ModelVersion claimed = versions.claim(worker, NOW, LEASE, 3).orElseThrow();
        assertThat(versions.ready(claimed.number(), worker, Trials.made(claimed.number() + "-label"), FILE, NOW))
                .isTrue();
    }
}
