package no.innspill.routing.out.events;

import java.time.Instant;
import no.innspill.contracts.BodyLevel;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.EventType;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.messaging.OutgoingEvent;

/** Makes the event that tells how a body is now. */
public final class DirectoryEvents {

    private DirectoryEvents() {}

    /**
     * Tells of a version of a body.
     *
     * @param version grows by one with each change
     */
    public static OutgoingEvent changed(Body body, long version, Instant now) {
        String discriminator = EventType.DIRECTORY_BODY.type() + "#" + version;
        return RoutingEvents.outgoing(
                event(body, version), EventIds.derived(body.number().value(), discriminator), now, null);
    }

    static DirectoryBody event(Body body, long version) {
        return new DirectoryBody(
                body.number().value(),
                RoutingEvents.texts(body.names()),
                level(body.level()),
                body.area() == null ? null : body.area().number(),
                body.ministry(),
                body.units().stream()
                        .map(unit -> new DirectoryBody.Unit(
                                unit.id().value(),
                                unit.parent() == null ? null : unit.parent().value(),
                                RoutingEvents.texts(unit.names())))
                        .toList(),
                body.services().stream()
                        .map(service -> new DirectoryBody.Service(
                                service.id().value(), RoutingEvents.texts(service.names()), service.sensitive()))
                        .toList(),
                body.responsibilities().stream()
                        .map(DirectoryEvents::responsibility)
                        .toList(),
                new DirectoryBody.Contact(body.contact(), body.appeals()),
                version);
    }

    /** For those who read it, a body of another country is one beside the levels of government. */
    private static BodyLevel level(no.innspill.routing.domain.directory.BodyLevel level) {
        return switch (level) {
            case STATE -> BodyLevel.STATE;
            case COUNTY -> BodyLevel.COUNTY;
            case MUNICIPALITY -> BodyLevel.MUNICIPALITY;
            case OTHER, FOREIGN -> BodyLevel.OTHER;
        };
    }

    private static DirectoryBody.Responsibility responsibility(Responsibility held) {
        return new DirectoryBody.Responsibility(
                held.unit().value(),
                held.service() == null ? null : held.service().value(),
                held.theme() == null ? null : held.theme().value(),
                held.area() == null ? null : held.area().number(),
                held.page() == null ? null : held.page().written(),
                held.validity().from(),
                held.validity().to());
    }
}
