package no.innspill.routing.out.store;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
import no.innspill.support.messaging.OutgoingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A body of the directory as it is stored.
 *
 * @param hash of what it says, to know a change by
 * @param version grows by one with each change; in the filter of every update
 */
@Document(BodyDocument.COLLECTION)
record BodyDocument(
        @Id String id,
        Content content,
        String hash,
        long version,
        @Nullable List<OutgoingEvent> outbox,
        java.time.@Nullable Instant outboxSince,
        @Nullable List<LogDocument> log,
        java.time.@Nullable Instant logSince) {

    static final String COLLECTION = "directory";

    /** What it says; days as in ISO 8601, since a day is no point in time. */
    record Content(
            Names names,
            BodyLevel level,
            @Nullable String area,
            @Nullable String country,
            @Nullable String ministry,
            List<UnitContent> units,
            List<ServiceContent> services,
            List<ResponsibilityContent> responsibilities,
            String contact,
            String appeals,
            Period valid,
            @Nullable String successor) {

        static Content from(Body body) {
            return new Content(
                    body.names(),
                    body.level(),
                    body.area() == null ? null : body.area().number(),
                    body.country(),
                    body.ministry(),
                    body.units().stream().map(UnitContent::from).toList(),
                    body.services().stream().map(ServiceContent::from).toList(),
                    body.responsibilities().stream()
                            .map(ResponsibilityContent::from)
                            .toList(),
                    body.contact().toString(),
                    body.appeals().toString(),
                    Period.from(body.validity()),
                    body.successor() == null ? null : body.successor().value());
        }
    }

    /** A unit; one of an older version of the service counts as long as its body. */
    record UnitContent(
            String id,
            Names names,
            @Nullable String parent,
            @Nullable Period valid) {
        static UnitContent from(Unit unit) {
            return new UnitContent(
                    unit.id().value(),
                    unit.names(),
                    unit.parent() == null ? null : unit.parent().value(),
                    Period.from(unit.validity()));
        }

        Unit toDomain(Period body) {
            return new Unit(
                    new UnitId(id),
                    names,
                    parent == null ? null : new UnitId(parent),
                    requireNonNullElse(valid, body).toDomain());
        }
    }

    record ServiceContent(
            String id,
            Names names,
            @Nullable String theme,
            @Nullable Boolean sensitive,
            @Nullable Period valid) {
        static ServiceContent from(Service service) {
            return new ServiceContent(
                    service.id().value(),
                    service.names(),
                    service.theme() == null ? null : service.theme().value(),
                    service.sensitive() ? true : null,
                    Period.from(service.validity()));
        }

        Service toDomain(Period body) {
            return new Service(
                    new ServiceId(id),
                    names,
                    theme == null ? null : new ConceptId(theme),
                    sensitive != null,
                    requireNonNullElse(valid, body).toDomain());
        }
    }

    record ResponsibilityContent(
            String unit,
            @Nullable String service,
            @Nullable String theme,
            @Nullable String area,
            @Nullable String page,
            Period valid) {

        static ResponsibilityContent from(Responsibility held) {
            return new ResponsibilityContent(
                    held.unit().value(),
                    held.service() == null ? null : held.service().value(),
                    held.theme() == null ? null : held.theme().value(),
                    held.area() == null ? null : held.area().number(),
                    held.page() == null ? null : held.page().written(),
                    Period.from(held.validity()));
        }

        Responsibility toDomain() {
            return new Responsibility(
                    new UnitId(unit),
                    service == null ? null : new ServiceId(service),
                    theme == null ? null : new ConceptId(theme),
                    area == null ? null : new Area(area),
                    page == null ? null : PagePrefix.of(page).orElseThrow(),
                    valid.toDomain());
        }
    }

    record Period(String from, @Nullable String to) {
        static Period from(Validity validity) {
            return new Period(
                    validity.from().toString(),
                    validity.to() == null ? null : validity.to().toString());
        }

        Validity toDomain() {
            return new Validity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        }
    }

    Body toDomain() {
        return new Body(
                new OrganisationNumber(id),
                content.names(),
                content.level(),
                content.area() == null ? null : new Area(content.area()),
                content.country(),
                content.ministry(),
                content.units().stream()
                        .map(unit -> unit.toDomain(content.valid()))
                        .toList(),
                content.services().stream()
                        .map(service -> service.toDomain(content.valid()))
                        .toList(),
                content.responsibilities().stream()
                        .map(ResponsibilityContent::toDomain)
                        .toList(),
                URI.create(content.contact()),
                URI.create(content.appeals()),
                content.valid().toDomain(),
                content.successor() == null ? null : new OrganisationNumber(content.successor()));
    }
}
