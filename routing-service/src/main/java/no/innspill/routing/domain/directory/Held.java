package no.innspill.routing.domain.directory;

import java.util.Optional;

/**
 * A responsibility with the body that it is in.
 *
 * @param validity when it counts: as long as itself, its unit, its service and its body all are
 */
public record Held(Body body, Responsibility responsibility, Validity validity) {

    /** A responsibility as it counts; nothing for one that never does. */
    static Optional<Held> of(Body body, Responsibility responsibility) {
        Optional<Validity> counts = responsibility
                .validity()
                .and(body.validity())
                .flatMap(both -> body.unit(responsibility.unit()).flatMap(unit -> both.and(unit.validity())));
        ServiceId service = responsibility.service();
        if (service != null) {
            counts = counts.flatMap(so -> body.service(service).flatMap(offered -> so.and(offered.validity())));
        }
        return counts.map(validity -> new Held(body, responsibility, validity));
    }
}
