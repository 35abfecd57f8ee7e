package no.innspill.routing.in.directory;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.Validity;
import no.innspill.routing.domain.directory.change.BodyCommand;
import no.innspill.routing.domain.directory.change.ChangeBody;
import no.innspill.routing.domain.directory.change.Refusal;

/** Reads commands to a body: by the same names and fields from the API and from the forms of the pages. */
public final class CommandReader {

    /** The commands, by the names that the API and the log give them. */
    public static final Set<String> COMMANDS = Set.of(
            "rename",
            "change-ministry",
            "change-pages",
            "dissolve",
            "add-unit",
            "rename-unit",
            "move-unit",
            "close-unit",
            "add-service",
            "change-service",
            "end-service",
            "add-responsibility",
            "end-responsibility");

    private final Fields fields;
    private final LocalDate today;

    /**
     * Reads the fields of one command.
     *
     * @param today from which something new counts that is not said when
     */
    public CommandReader(Fields fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    /** The command of a name; nothing where a field is not right, which the fields then say. */
    public Optional<BodyCommand> read(String command) {
        Optional<BodyCommand> read = switch (command) {
            case "rename" -> names().map(BodyCommand.Rename::new);
            case "change-ministry" ->
                Optional.of(
                        new BodyCommand.ChangeMinistry(fields.text("ministry").orElse(null)));
            case "change-pages" -> pages();
            case "dissolve" -> dissolve();
            case "add-unit" -> addUnit();
            case "rename-unit" -> renameUnit();
            case "move-unit" -> moveUnit();
            case "close-unit" -> closeUnit();
            case "add-service" -> addService();
            case "change-service" -> changeService();
            case "end-service" -> endService();
            case "add-responsibility" -> responsibility(true).map(BodyCommand.AddResponsibility::new);
            case "end-responsibility" ->
                responsibility(false)
                        .map(which -> new BodyCommand.EndResponsibility(
                                which, fields.day("validTo").orElse(null)));
            default -> {
                fields.wrong(Refusal.UNKNOWN_KIND, "command");
                yield Optional.empty();
            }
        };
        return fields.isRight() ? read : Optional.empty();
    }

    /** A body that is not there yet. */
    public Optional<Body> create() {
        Optional<OrganisationNumber> number = fields.needed(fields.number("organisationNumber"), "organisationNumber");
        Optional<Names> names = names();
        Optional<BodyLevel> level = fields.needed(fields.level("level"), "level");
        Optional<Area> area = fields.area("area");
        Optional<String> country = fields.country("country");
        Optional<String> ministry = fields.text("ministry");
        Optional<URI> contact = fields.needed(fields.address("contact"), "contact");
        Optional<URI> appeals = fields.needed(fields.address("appeals"), "appeals");
        Optional<Validity> validity = fields.validity(today);
        if (!fields.isRight()) {
            return Optional.empty();
        }
        if (!ChangeBody.levelFits(level.orElseThrow(), area.orElse(null), country.orElse(null))) {
            fields.wrong(Refusal.LEVEL_DOES_NOT_FIT, "level");
            return Optional.empty();
        }
        return Optional.of(new Body(
                number.orElseThrow(),
                names.orElseThrow(),
                level.orElseThrow(),
                area.orElse(null),
                country.orElse(null),
                ministry.orElse(null),
                List.of(),
                List.of(),
                List.of(),
                contact.orElseThrow(),
                appeals.orElseThrow(),
                validity.orElseThrow(),
                null));
    }

    private Optional<BodyCommand> pages() {
        Optional<URI> contact = fields.needed(fields.address("contact"), "contact");
        Optional<URI> appeals = fields.needed(fields.address("appeals"), "appeals");
        return contact.flatMap(one -> appeals.map(other -> new BodyCommand.ChangePages(one, other)));
    }

    private Optional<BodyCommand> dissolve() {
        Optional<LocalDate> lastDay = fields.day("validTo");
        Optional<OrganisationNumber> successor = fields.number("successor");
        return Optional.of(new BodyCommand.Dissolve(lastDay.orElse(null), successor.orElse(null)));
    }

    private Optional<BodyCommand> addUnit() {
        Optional<UnitId> id = unit();
        Optional<Names> names = names();
        Optional<UnitId> parent = fields.unit("parent");
        Optional<Validity> validity = fields.validity(today);
        return id.flatMap(unit -> names.flatMap(called ->
                validity.map(when -> new BodyCommand.AddUnit(new Unit(unit, called, parent.orElse(null), when)))));
    }

    private Optional<BodyCommand> renameUnit() {
        Optional<UnitId> id = unit();
        Optional<Names> names = names();
        return id.flatMap(unit -> names.map(called -> new BodyCommand.RenameUnit(unit, called)));
    }

    private Optional<BodyCommand> moveUnit() {
        Optional<UnitId> parent = fields.unit("parent");
        return unit().map(unit -> new BodyCommand.MoveUnit(unit, parent.orElse(null)));
    }

    private Optional<BodyCommand> closeUnit() {
        Optional<LocalDate> lastDay = fields.day("validTo");
        return unit().map(unit -> new BodyCommand.CloseUnit(unit, lastDay.orElse(null)));
    }

    private Optional<BodyCommand> addService() {
        Optional<ServiceId> id = service();
        Optional<Names> names = names();
        Optional<ConceptId> theme = fields.theme("theme");
        boolean sensitive = fields.yes("sensitive").orElse(false);
        Optional<Validity> validity = fields.validity(today);
        return id.flatMap(service -> names.flatMap(called -> validity.map(when ->
                new BodyCommand.AddService(new Service(service, called, theme.orElse(null), sensitive, when)))));
    }

    private Optional<BodyCommand> changeService() {
        Optional<ServiceId> id = service();
        Optional<Names> names = names();
        Optional<ConceptId> theme = fields.theme("theme");
        boolean sensitive = fields.yes("sensitive").orElse(false);
        return id.flatMap(service ->
                names.map(called -> new BodyCommand.ChangeService(service, called, theme.orElse(null), sensitive)));
    }

    private Optional<BodyCommand> endService() {
        Optional<LocalDate> lastDay = fields.day("validTo");
        return service().map(service -> new BodyCommand.EndService(service, lastDay.orElse(null)));
    }

    private Optional<Responsibility> responsibility(boolean isNew) {
        Optional<UnitId> unit = unit();
        Optional<ServiceId> service = fields.service("service");
        Optional<ConceptId> theme = fields.theme("theme");
        Optional<Area> area = fields.area("area");
        Optional<PagePrefix> page = fields.page("pagePrefix");
        Optional<Validity> validity = isNew
                ? fields.validity(today)
                : fields.needed(fields.day("validFrom"), "validFrom").map(from -> new Validity(from, null));
        return unit.flatMap(held -> validity.map(when -> new Responsibility(
                held, service.orElse(null), theme.orElse(null), area.orElse(null), page.orElse(null), when)));
    }

    private Optional<Names> names() {
        return fields.needed(fields.names(), "names/nb");
    }

    private Optional<UnitId> unit() {
        return fields.needed(fields.unit("unit"), "unit");
    }

    private Optional<ServiceId> service() {
        return fields.needed(fields.service("service"), "service");
    }
}
