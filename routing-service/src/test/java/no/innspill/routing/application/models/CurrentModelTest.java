package no.innspill.routing.application.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.innspill.classification.files.LexiconFiles;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.statistics.ModelFile;
import no.innspill.routing.application.models.CurrentModel.Fault;
import no.innspill.routing.application.models.ModelVersions.Switched;
import org.junit.jupiter.api.Test;

class CurrentModelTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LinearModel SHIPPED = ShippedModel.read();
    private static final ShippedGround GROUND = ShippedGround.of(SHIPPED, LexiconFiles.shipped());
    private static final LinearModel LEARNT =
            new LinearModel("1-learnt", Map.of(), List.of(), new int[] {1, 2}, new byte[0], new float[0]);

    private final ModelsInMemory versions = new ModelsInMemory();
    private final CurrentModel current = new CurrentModel(versions, GROUND);

    @Test
    void theShippedOneDecidesUntilAnotherIsPutInForce() {
        assertThat(current.current().model()).isSameAs(SHIPPED);
        inForce(GROUND.ground(), bytes(LEARNT));

        assertThat(current.current().model()).as("not looked yet").isSameAs(SHIPPED);
        assertThat(current.follow().model().version()).isEqualTo("1-learnt");
        assertThat(current.current().fault()).isNull();
    }

    @Test
    void whatIsNoModelIsToldAndTheShippedOneDecides() {
        inForce(GROUND.ground(), new byte[] {1, 2, 3});

        assertThat(current.follow().model()).isSameAs(SHIPPED);
        assertThat(current.current().fault()).isEqualTo(Fault.UNREADABLE);
        assertThat(current.draft(1)).isEmpty();
    }

    @Test
    void aModelThatIsCutOffIsNone() {
        byte[] whole = bytes(SHIPPED);

        inForce(GROUND.ground(), Arrays.copyOf(whole, whole.length / 2));

        assertThat(current.follow().fault()).isEqualTo(Fault.UNREADABLE);
    }

    @Test
    void aModelForOtherLexiconsIsToldAndTheShippedOneDecides() {
        inForce("g-of-last-year", bytes(LEARNT));

        assertThat(current.follow().model()).isSameAs(SHIPPED);
        assertThat(current.current().fault()).isEqualTo(Fault.OTHER_GROUND);
    }

    @Test
    void aModelThatIsNotKeptAnyMoreIsToldAndTheShippedOneDecides() {
        versions.putInForce(7, 0, new Switched(0, 7, NOW, "eva", "Eva", false));

        assertThat(current.follow().fault()).isEqualTo(Fault.GONE);
        assertThat(current.current().inForce()).isEqualTo(7);
    }

    private void inForce(String ground, byte[] file) {
        versions.ask(ground, "eva", "Eva", NOW);
        versions.claim("w", NOW, Duration.ofMinutes(1), 3);
        versions.ready(1, "w", Trials.made("1-learnt"), file, NOW);
        versions.putInForce(1, 0, new Switched(0, 1, NOW, "eva", "Eva", false));
    }

    private static byte[] bytes(LinearModel model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ModelFile.write(model, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
