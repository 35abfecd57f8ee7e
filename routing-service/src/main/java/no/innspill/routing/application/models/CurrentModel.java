package no.innspill.routing.application.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import no.innspill.classification.statistics.LinearModel;
import no.innspill.classification.statistics.ModelFile;
import no.innspill.routing.domain.learning.ModelVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The model by which is decided: the one in force, or the shipped one where that cannot be used. */
@Component
public class CurrentModel {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentModel.class);

    private final ModelVersions versions;
    private final ShippedGround shipped;
    private volatile @Nullable Deciding current;

    CurrentModel(ModelVersions versions, ShippedGround shipped) {
        this.versions = versions;
        this.shipped = shipped;
    }

    /**
     * What decides.
     *
     * @param inForce the number of the version that is in force
     * @param model what decides
     * @param fault why that is not the version that is in force, but the shipped one; none where it is
     */
    public record Deciding(
            long inForce, LinearModel model, @Nullable Fault fault) {}

    /** Why a version cannot be used. */
    public enum Fault {
        /** It is not kept any more. */
        GONE,
        /** Its bytes are no model that this version of the program reads. */
        UNREADABLE,
        /** It was made for other lexicons or features than this version of the program has. */
        OTHER_GROUND
    }

    private sealed interface Found {
        record Usable(LinearModel model) implements Found {}

        record Faulty(Fault why) implements Found {}
    }

    /** What decides now; while the store is away before the first use, its failure. */
    public Deciding current() {
        Deciding known = current;
        return known == null ? follow() : known;
    }

    /** Looks at once which one is in force. A version is never changed, so the number says whether it is another. */
    public synchronized Deciding follow() {
        Deciding known = current;
        long number = versions.state().inForce();
        if (known == null || known.inForce() != number) {
            known = switch (found(number)) {
                case Found.Usable(var model) -> new Deciding(number, model, null);
                case Found.Faulty(var why) -> {
                    LOG.atError()
                            .addKeyValue("model", number)
                            .addKeyValue("fault", why)
                            .log("the model in force cannot be used; the shipped one decides");
                    yield new Deciding(number, shipped.model(), why);
                }
            };
            current = known;
        }
        return known;
    }

    /** A version as it would decide; nothing where it cannot be used. */
    public Optional<LinearModel> draft(long number) {
        return found(number) instanceof Found.Usable(var model) ? Optional.of(model) : Optional.empty();
    }

    /** What decisions call the shipped one. */
    public String shippedLabel() {
        return shipped.model().version();
    }

    private Found found(long number) {
        if (number == ModelVersion.SHIPPED) {
            return new Found.Usable(shipped.model());
        }
        Optional<ModelVersion> version = versions.find(number);
        Optional<byte[]> file = versions.file(number);
        if (version.isEmpty() || file.isEmpty()) {
            return new Found.Faulty(Fault.GONE);
        }
        if (!version.get().ground().equals(shipped.ground())) {
            return new Found.Faulty(Fault.OTHER_GROUND);
        }
        try {
            return new Found.Usable(ModelFile.read(new ByteArrayInputStream(file.get())));
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Found.Faulty(Fault.UNREADABLE);
        }
    }
}
