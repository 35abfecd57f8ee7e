package no.innspill.routing.domain.directory.imports;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innspill.classification.language.Names;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.Validity;
import no.innspill.routing.domain.directory.change.BodyCommand;
import no.innspill.routing.domain.directory.change.ChangeBody;
import no.innspill.routing.domain.directory.change.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a person would have to do to a body for it to be as a row says.
 *
 * @param today from which something new counts whose row does not say it
 */
record RowCommands(LocalDate today) {

    /** A body that was not there. */
    sealed interface New {
        record Made(Body body) implements New {}

        record Faulty(Refusal why, String field) implements New {}
    }

    New create(ImportRow.OfBody row) {
        Names names = row.names();
        BodyLevel level = row.level();
        URI contact = row.contact();
        URI appeals = row.appeals();
        if (names == null || level == null || contact == null || appeals == null) {
            String field = names == null ? "names" : level == null ? "level" : contact == null ? "contact" : "appeals";
            return new New.Faulty(Refusal.MISSING, field);
        }
        if (!ChangeBody.levelFits(level, row.area(), row.country())) {
            return new New.Faulty(Refusal.LEVEL_DOES_NOT_FIT, "level");
        }
        LocalDate first = requireNonNullElse(row.from(), today);
        if (row.to() != null && row.to().isBefore(first)) {
            return new New.Faulty(Refusal.ENDS_BEFORE_IT_BEGINS, "validTo");
        }
        return new New.Made(new Body(
                row.body(),
                names,
                level,
                row.area(),
                row.country(),
                row.ministry(),
                List.of(),
                List.of(),
                List.of(),
                contact,
                appeals,
                new Validity(first, row.to()),
                null));
    }

    /** Whether a row tells another first day of something than it has. */
    boolean firstDayDiffers(ImportRow row, Body body) {
        @Nullable LocalDate told = row.from();
        Optional<Validity> known = known(row, body);
        return told != null && known.isPresent() && !known.get().from().equals(told);
    }

    /** Whether something new has no name. */
    boolean lacksName(ImportRow row, Body body) {
        boolean named = switch (row) {
            case ImportRow.OfBody _, ImportRow.OfResponsibility _ -> true;
            case ImportRow.OfUnit told -> told.names() != null;
            case ImportRow.OfService told -> told.names() != null;
        };
        return !named && known(row, body).isEmpty();
    }

    List<BodyCommand> of(ImportRow row, Body body) {
        return switch (row) {
            case ImportRow.OfBody told -> body(told, body);
            case ImportRow.OfUnit told -> unit(told, body);
            case ImportRow.OfService told -> service(told, body);
            case ImportRow.OfResponsibility told -> List.of(responsibility(told, body));
        };
    }

    /** Whether a row tells a last day before the first. */
    boolean endsBeforeItBegins(ImportRow row, Body body) {
        @Nullable LocalDate to = row.to();
        LocalDate begins = known(row, body).map(Validity::from).orElseGet(() -> first(row, body));
        return to != null && to.isBefore(begins);
    }

    private Optional<Validity> known(ImportRow row, Body body) {
        return switch (row) {
            case ImportRow.OfBody _ -> Optional.of(body.validity());
            case ImportRow.OfUnit told -> body.unit(told.unit()).map(Unit::validity);
            case ImportRow.OfService told -> body.service(told.service()).map(Service::validity);
            case ImportRow.OfResponsibility told -> held(told, body).map(Responsibility::validity);
        };
    }

    private static List<BodyCommand> body(ImportRow.OfBody row, Body body) {
        List<BodyCommand> commands = new ArrayList<>();
        commands.add(new BodyCommand.Rename(merged(body.names(), row.names())));
        commands.add(new BodyCommand.ChangeMinistry(row.ministry() == null ? body.ministry() : row.ministry()));
        commands.add(new BodyCommand.ChangePages(
                requireNonNullElse(row.contact(), body.contact()), requireNonNullElse(row.appeals(), body.appeals())));
        if (row.to() != null || row.successor() != null) {
            OrganisationNumber successor = row.successor() == null ? body.successor() : row.successor();
            LocalDate lastDay = row.to() == null ? body.validity().to() : row.to();
            commands.add(new BodyCommand.Dissolve(lastDay, successor));
        }
        return commands;
    }

    private List<BodyCommand> unit(ImportRow.OfUnit row, Body body) {
        Optional<Unit> known = body.unit(row.unit());
        List<BodyCommand> commands = new ArrayList<>();
        if (known.isEmpty()) {
            commands.add(new BodyCommand.AddUnit(
                    new Unit(row.unit(), merged(null, row.names()), row.parent(), from(row, body))));
        } else {
            commands.add(
                    new BodyCommand.RenameUnit(row.unit(), merged(known.get().names(), row.names())));
            if (row.parent() != null) {
                commands.add(new BodyCommand.MoveUnit(row.unit(), row.parent()));
            }
        }
        if (row.to() != null) {
            commands.add(new BodyCommand.CloseUnit(row.unit(), row.to()));
        }
        return commands;
    }

    private List<BodyCommand> service(ImportRow.OfService row, Body body) {
        Optional<Service> known = body.service(row.service());
        List<BodyCommand> commands = new ArrayList<>();
        if (known.isEmpty()) {
            commands.add(new BodyCommand.AddService(new Service(
                    row.service(),
                    merged(null, row.names()),
                    row.theme(),
                    Boolean.TRUE.equals(row.sensitive()),
                    from(row, body))));
        } else {
            Service offered = known.get();
            commands.add(new BodyCommand.ChangeService(
                    row.service(),
                    merged(offered.names(), row.names()),
                    row.theme() == null ? offered.theme() : row.theme(),
                    requireNonNullElse(row.sensitive(), offered.sensitive())));
        }
        UnitId unit = row.unit();
        if (unit != null) {
            commands.add(responsibility(
                    new ImportRow.OfResponsibility(
                            row.where(), row.body(), unit, row.service(), null, null, null, row.from(), row.to()),
                    body));
        }
        if (row.to() != null) {
            commands.add(new BodyCommand.EndService(row.service(), row.to()));
        }
        return commands;
    }

    private BodyCommand responsibility(ImportRow.OfResponsibility row, Body body) {
        return held(row, body)
                .<BodyCommand>map(held -> new BodyCommand.EndResponsibility(
                        held, row.to() == null ? held.validity().to() : row.to()))
                .orElseGet(() -> new BodyCommand.AddResponsibility(new Responsibility(
                        row.unit(),
                        row.service(),
                        row.theme(),
                        row.area(),
                        row.page(),
                        new Validity(first(row, body), row.to()))));
    }

    /** What is told without a first day is meant of the one that there is, if it goes on; another first day is another responsibility. */
    private Optional<Responsibility> held(ImportRow.OfResponsibility row, Body body) {
        Responsibility.Conditions told =
                new Responsibility.Conditions(row.service(), row.theme(), row.area(), row.page());
        return body.responsibilities().stream()
                .filter(held ->
                        held.unit().equals(row.unit()) && held.conditions().equals(told))
                .filter(held -> row.from() == null
                        ? !held.validity().endsBefore(today)
                        : held.validity().from().equals(row.from()))
                .findFirst();
    }

    private Validity from(ImportRow row, Body body) {
        return new Validity(first(row, body), null);
    }

    /** A day that is told, or today, or the first day of a body that is still to come. */
    private LocalDate first(ImportRow row, Body body) {
        LocalDate told = row.from();
        LocalDate begins = body.validity().from();
        return told != null ? told : begins.isAfter(today) ? begins : today;
    }

    private static Names merged(@Nullable Names known, @Nullable Names told) {
        if (told == null || known == null) {
            return requireNonNull(told == null ? known : told, "a row without a name has been refused");
        }
        return new Names(
                told.nb(),
                told.nn() == null ? known.nn() : told.nn(),
                told.en() == null ? known.en() : told.en(),
                told.se() == null ? known.se() : told.se());
    }
}
