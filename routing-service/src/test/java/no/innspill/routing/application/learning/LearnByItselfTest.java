package no.innspill.routing.application.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innspill.classification.Kind;
import no.innspill.classification.files.LexiconFiles;
import no.innspill.classification.files.ShippedModel;
import no.innspill.routing.application.Correction;
import no.innspill.routing.application.Correction.Label;
import no.innspill.routing.application.models.ModelVersions.Switched;
import no.innspill.routing.application.models.ModelsInMemory;
import no.innspill.routing.application.models.ShippedGround;
import no.innspill.routing.application.models.Trials;
import no.innspill.routing.domain.decision.FeedbackId;
import org.junit.jupiter.api.Test;

class LearnByItselfTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final ShippedGround GROUND = ShippedGround.of(ShippedModel.read(), LexiconFiles.shipped());

    private final ModelsInMemory versions = new ModelsInMemory();
    private final List<Correction> corrections = new ArrayList<>();

    @Test
    void itAsksOnceEnoughHasBeenCorrectedSinceTheLastTraining() {
        corrected(2, NOW.minusSeconds(10), false);
        assertThat(look()).isFalse();
        corrected(1, NOW.minusSeconds(5), false);

        assertThat(look()).isTrue();

        assertThat(versions.newest(1).getFirst().by()).as("nobody did").isNull();
        assertThat(look()).as("one is open").isFalse();
        made();
        assertThat(look()).as("all that was learnt from").isFalse();
        corrected(3, NOW.plusSeconds(60), false);
        assertThat(look()).isTrue();
    }

    @Test
    void whatIsSensitiveDoesNotCount() {
        corrected(30, NOW.minusSeconds(10), true);

        assertThat(look()).isFalse();
    }

    @Test
    void itAsksOnceWhereTheModelInForceWasMadeForAnOlderProgram() {
        versions.ask("g-of-last-year", "eva", "Eva", NOW);
        made();
        assertThat(look()).as("it is not in force").isFalse();
        versions.putInForce(1, 0, new Switched(0, 1, NOW, "eva", "Eva", false));

        assertThat(look()).isTrue();
        made();
        assertThat(look()).as("it has been done").isFalse();
    }

    private void made() {
        long number = versions.newest(1).getFirst().number();
        versions.claim("w", NOW, Duration.ofMinutes(1), 3);
        versions.ready(number, "w", Trials.made("label"), new byte[0], NOW);
    }

    private void corrected(int count, Instant at, boolean sensitive) {
        Label label = new Label("ROUTED", "a", Kind.ERROR, null);
        for (int i = 0; i < count; i++) {
            FeedbackId id = new FeedbackId(new UUID(0, corrections.size()));
            corrections.add(new Correction(id, 0, label, label, "tone", at, sensitive));
        }
    }

    private boolean look() {
        CorrectedPieces pieces = new CorrectedPieces((after, most) -> corrections.stream()
                .filter(each -> each.at().isAfter(after))
                .limit(most)
                .toList());
        return new LearnByItself(versions, pieces, GROUND, 3, Clock.fixed(NOW, ZoneOffset.UTC)).look();
    }
}
