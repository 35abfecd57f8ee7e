package no.innspill.routing.domain.directory.change;

import java.time.LocalDate;
import java.util.Optional;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Validity;
import no.innspill.routing.domain.directory.change.BodyCommand.AddResponsibility;
import no.innspill.routing.domain.directory.change.BodyCommand.AddService;
import no.innspill.routing.domain.directory.change.BodyCommand.AddUnit;
import no.innspill.routing.domain.directory.change.BodyCommand.ChangeMinistry;
import no.innspill.routing.domain.directory.change.BodyCommand.ChangePages;
import no.innspill.routing.domain.directory.change.BodyCommand.ChangeService;
import no.innspill.routing.domain.directory.change.BodyCommand.CloseUnit;
import no.innspill.routing.domain.directory.change.BodyCommand.Dissolve;
import no.innspill.routing.domain.directory.change.BodyCommand.EndResponsibility;
import no.innspill.routing.domain.directory.change.BodyCommand.EndService;
import no.innspill.routing.domain.directory.change.BodyCommand.MoveUnit;
import no.innspill.routing.domain.directory.change.BodyCommand.Rename;
import no.innspill.routing.domain.directory.change.BodyCommand.RenameUnit;
import no.innspill.routing.domain.directory.change.Outcome.Changed;
import no.innspill.routing.domain.directory.change.Outcome.Refused;
import no.innspill.routing.domain.directory.change.Outcome.Unchanged;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of a command to a body. */
public final class ChangeBody {

    private final Surroundings surroundings;

    public ChangeBody(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A body that was not there before. */
    public Outcome create(Body body) {
        if (surroundings.body(body.number()).isPresent()) {
            return new Refused(Refusal.BODY_EXISTS, "organisationNumber");
        }
        return new Changed(body);
    }

    /** A body as a command would have it. */
    public Outcome change(Body body, BodyCommand command) {
        Outcome outcome = switch (command) {
            case Rename rename -> new Changed(body.withNames(rename.names()));
            case ChangeMinistry change -> new Changed(body.withMinistry(change.ministry()));
            case ChangePages change -> new Changed(body.withPages(change.contact(), change.appeals()));
            case Dissolve dissolve -> dissolve(body, dissolve);
            case AddUnit add -> units(body).add(add.unit());
            case RenameUnit rename -> units(body).rename(rename.unit(), rename.names());
            case MoveUnit move -> units(body).move(move.unit(), move.parent());
            case CloseUnit close -> units(body).close(close.unit(), close.lastDay());
            case AddService add -> tasks(body).add(add.service());
            case ChangeService change ->
                tasks(body).change(change.service(), change.names(), change.theme(), change.sensitive());
            case EndService end -> tasks(body).end(end.service(), end.lastDay());
            case AddResponsibility add -> tasks(body).add(add.responsibility());
            case EndResponsibility end -> tasks(body).end(end.responsibility(), end.lastDay());
        };
        return outcome instanceof Changed changed && changed.body().equals(body) ? new Unchanged() : outcome;
    }

    /** Whether a county or municipality has an area, and a foreign body a country, and nobody else. */
    public static boolean levelFits(BodyLevel level, @Nullable Area area, @Nullable String country) {
        return level.hasArea() == (area != null) && (level == BodyLevel.FOREIGN) == (country != null);
    }

    /** Whether a last day can be none. */
    static boolean endsTooEarly(Validity validity, @Nullable LocalDate lastDay) {
        return lastDay != null && lastDay.isBefore(validity.from());
    }

    private Outcome dissolve(Body body, Dissolve dissolve) {
        LocalDate lastDay = dissolve.lastDay();
        OrganisationNumber successor = dissolve.successor();
        if (endsTooEarly(body.validity(), lastDay)) {
            return new Refused(Refusal.ENDS_BEFORE_IT_BEGINS, "validTo");
        }
        if (lastDay == null) {
            return successor == null
                    ? new Changed(body.until(null, null))
                    : new Refused(Refusal.SUCCESSOR_WITHOUT_END, "successor");
        }
        if (successor != null && !takesOver(successor, body, lastDay.plusDays(1))) {
            return new Refused(Refusal.NO_SUCCESSOR, "successor");
        }
        return new Changed(body.until(lastDay, successor));
    }

    private boolean takesOver(OrganisationNumber successor, Body body, LocalDate firstDay) {
        Optional<Body> next = surroundings.body(successor);
        return !successor.equals(body.number())
                && next.filter(found -> found.validity().on(firstDay)).isPresent();
    }

    private UnitChanges units(Body body) {
        return new UnitChanges(body, surroundings);
    }

    private TaskChanges tasks(Body body) {
        return new TaskChanges(body, surroundings);
    }
}
