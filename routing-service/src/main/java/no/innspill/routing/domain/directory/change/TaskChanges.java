package no.innspill.routing.domain.directory.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.change.Outcome.Changed;
import no.innspill.routing.domain.directory.change.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/** Changes of what a body offers, and of who in it answers for what. */
record TaskChanges(Body body, Surroundings surroundings) {

    Outcome add(Service service) {
        if (body.service(service.id()).isPresent()) {
            return new Refused(Refusal.SERVICE_EXISTS, "service");
        }
        if (unknown(service.theme())) {
            return new Refused(Refusal.UNKNOWN_THEME, "theme");
        }
        List<Service> more = new ArrayList<>(body.services());
        more.add(service);
        return new Changed(body.withServices(more));
    }

    Outcome change(ServiceId id, Names names, @Nullable ConceptId theme, boolean sensitive) {
        boolean sameTheme = body.service(id)
                .map(Service::theme)
                .filter(known -> known.equals(theme))
                .isPresent();
        if (!sameTheme && unknown(theme)) {
            return new Refused(Refusal.UNKNOWN_THEME, "theme");
        }
        return with(id, service -> new Service(id, names, theme, sensitive, service.validity()));
    }

    Outcome end(ServiceId id, @Nullable LocalDate lastDay) {
        if (body.service(id)
                .filter(service -> ChangeBody.endsTooEarly(service.validity(), lastDay))
                .isPresent()) {
            return new Refused(Refusal.ENDS_BEFORE_IT_BEGINS, "validTo");
        }
        if (lastDay != null
                && body.responsibilities().stream()
                        .anyMatch(held ->
                                id.equals(held.service()) && !held.validity().endsBefore(lastDay.plusDays(1)))) {
            return new Refused(Refusal.SERVICE_ANSWERED_LONGER, "validTo");
        }
        return with(
                id,
                service -> new Service(
                        id,
                        service.names(),
                        service.theme(),
                        service.sensitive(),
                        service.validity().until(lastDay)));
    }

    Outcome add(Responsibility responsibility) {
        if (body.responsibilities().stream().anyMatch(responsibility::isSameAs)) {
            return new Refused(Refusal.RESPONSIBILITY_EXISTS, "unit");
        }
        Optional<Refused> refused = unfit(responsibility);
        if (refused.isPresent()) {
            return refused.get();
        }
        List<Responsibility> more = new ArrayList<>(body.responsibilities());
        more.add(responsibility);
        return new Changed(body.withResponsibilities(more));
    }

    Outcome end(Responsibility which, @Nullable LocalDate lastDay) {
        if (body.responsibilities().stream().noneMatch(which::isSameAs)) {
            return new Refused(Refusal.UNKNOWN_RESPONSIBILITY, "unit");
        }
        if (ChangeBody.endsTooEarly(which.validity(), lastDay)) {
            return new Refused(Refusal.ENDS_BEFORE_IT_BEGINS, "validTo");
        }
        if (lastDay == null && outsideTime(which.until(null))) {
            return new Refused(Refusal.OUTSIDE_TIME, "validTo");
        }
        return new Changed(body.withResponsibilities(body.responsibilities().stream()
                .map(held -> held.isSameAs(which) ? held.until(lastDay) : held)
                .toList()));
    }

    private Optional<Refused> unfit(Responsibility responsibility) {
        ServiceId service = responsibility.service();
        Area area = responsibility.area();
        if (body.unit(responsibility.unit()).isEmpty()) {
            return Optional.of(new Refused(Refusal.UNKNOWN_UNIT, "unit"));
        }
        if (service != null && body.service(service).isEmpty()) {
            return Optional.of(new Refused(Refusal.UNKNOWN_SERVICE, "service"));
        }
        if (unknown(responsibility.theme())) {
            return Optional.of(new Refused(Refusal.UNKNOWN_THEME, "theme"));
        }
        if (area != null && !body.serves(area)) {
            return Optional.of(new Refused(Refusal.OUTSIDE_AREA, "area"));
        }
        return outsideTime(responsibility)
                ? Optional.of(new Refused(Refusal.OUTSIDE_TIME, "validFrom"))
                : Optional.empty();
    }

    private boolean outsideTime(Responsibility responsibility) {
        ServiceId service = responsibility.service();
        Optional<Unit> unit = body.unit(responsibility.unit());
        return unit.filter(found -> !found.validity().covers(responsibility.validity()))
                        .isPresent()
                || (service != null
                        && body.service(service)
                                .filter(found -> !found.validity().covers(responsibility.validity()))
                                .isPresent());
    }

    private boolean unknown(@Nullable ConceptId theme) {
        return theme != null && !surroundings.knows(theme);
    }

    private Outcome with(ServiceId id, UnaryOperator<Service> change) {
        return body.service(id).isEmpty()
                ? new Refused(Refusal.UNKNOWN_SERVICE, "service")
                : new Changed(body.withServices(body.services().stream()
                        .map(service -> service.id().equals(id) ? change.apply(service) : service)
                        .toList()));
    }
}
