package no.innspill.routing.application.learning;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.innspill.routing.application.models.CurrentModel;
import no.innspill.routing.application.models.ModelVersions;
import no.innspill.routing.application.models.ModelVersions.State;
import no.innspill.routing.application.models.ModelVersions.Switched;
import no.innspill.routing.application.models.ShippedGround;
import no.innspill.routing.application.vocabulary.CurrentVocabulary;
import no.innspill.routing.domain.learning.Doubt;
import no.innspill.routing.domain.learning.ModelVersion;
import org.springframework.stereotype.Service;

/** Shows the models there are, has another one made, and puts one in force that a person has seen compared. */
@Service
public class KeepModels {

    private final ModelVersions versions;
    private final CurrentModel models;
    private final CurrentVocabulary current;
    private final ShippedGround shipped;
    private final Clock clock;

    KeepModels(
            ModelVersions versions,
            CurrentModel models,
            CurrentVocabulary current,
            ShippedGround shipped,
            Clock clock) {
        this.versions = versions;
        this.models = models;
        this.current = current;
        this.shipped = shipped;
        this.clock = clock;
    }

    /** Who asks. */
    public record Keeper(String subject, String name) {}

    /** What became of a switch. */
    public enum Switch {
        DONE,
        /** It is in force already. */
        UNCHANGED,
        /** Somebody has switched since it was looked at. */
        CHANGED_MEANWHILE,
        NOT_THERE,
        /** It is not ready, not kept any more, or made for another version of the program. */
        NOT_USABLE,
        /** Something speaks against it, and nobody has said that it is to be nevertheless. */
        NOT_CONFIRMED
    }

    /** Whether and how a version can be put in force. */
    public record Choice(State state, boolean usable, Doubt doubt) {}

    public State state() {
        return versions.state();
    }

    /** The one that decides, with the fault of the one in force where there is one. */
    public CurrentModel.Deciding deciding() {
        return models.current();
    }

    public List<ModelVersion> newest(int most) {
        return versions.newest(most);
    }

    public Optional<ModelVersion> find(long number) {
        return versions.find(number);
    }

    /** What decisions call a version; that of the shipped one for its number, and nothing before it is made. */
    public String label(long number) {
        if (number == ModelVersion.SHIPPED) {
            return models.shippedLabel();
        }
        return versions.find(number).map(KeepModels::label).orElse("");
    }

    /** Asks for a training, which some instance begins within seconds; the one that is open already, where there is one. */
    public ModelVersion train(Keeper keeper) {
        return versions.ask(
                shipped.ground(),
                keeper.subject(),
                keeper.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Whether and how a version can be put in force; nothing for one that is not there. */
    public Optional<Choice> choice(long number) {
        State state = versions.state();
        Optional<ModelVersion> version = versions.find(number);
        if (number == ModelVersion.SHIPPED) {
            return Optional.of(new Choice(state, true, doubt(number, state)));
        }
        return version.map(
                its -> new Choice(state, its.isReady() && its.ground().equals(shipped.ground()), doubt(number, state)));
    }

    private Doubt doubt(long number, State state) {
        boolean back = state.before().filter(before -> before == number).isPresent();
        long decides = models.current().fault() == null ? state.inForce() : ModelVersion.SHIPPED;
        return Doubt.of(standing(number), standing(decides), back);
    }

    private Doubt.Standing standing(long number) {
        return versions.find(number)
                .map(ModelVersion::made)
                .map(made -> new Doubt.Standing(made.label(), made.trial()))
                .orElseGet(() -> new Doubt.Standing(label(number), null));
    }

    /**
     * Puts a version in force, on every instance within seconds; on this one at once. To go back is to put the one before in force.
     *
     * @param revision that of the comparison which the person has seen
     * @param confirmed whether the person says that it is to be in spite of what speaks against it
     */
    public Switch putInForce(long number, long revision, boolean confirmed, Keeper keeper) {
        Optional<Choice> found = choice(number);
        if (found.isEmpty()) {
            return Switch.NOT_THERE;
        }
        Choice choice = found.get();
        if (choice.state().inForce() == number) {
            return Switch.UNCHANGED;
        }
        if (choice.state().revision() != revision) {
            return Switch.CHANGED_MEANWHILE;
        }
        if (!choice.usable() || models.draft(number).isEmpty()) {
            return Switch.NOT_USABLE;
        }
        if (choice.doubt() != Doubt.NONE && !confirmed) {
            return Switch.NOT_CONFIRMED;
        }
        Switched deed = new Switched(
                choice.state().inForce(),
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                keeper.subject(),
                keeper.name(),
                choice.doubt() != Doubt.NONE);
        if (!versions.putInForce(number, revision, deed)) {
            return Switch.CHANGED_MEANWHILE;
        }
        current.follow();
        return Switch.DONE;
    }

    private static String label(ModelVersion version) {
        ModelVersion.Made made = version.made();
        return made == null ? "" : made.label();
    }
}
