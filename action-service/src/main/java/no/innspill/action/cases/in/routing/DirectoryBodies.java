package no.innspill.action.cases.in.routing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import no.innspill.action.cases.application.Bodies;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.BodyNames;
import no.innspill.action.cases.domain.BodyNames.Name;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.Texts;
import no.innspill.support.messaging.EventHandler;
import no.innspill.support.messaging.Received;
import org.springframework.stereotype.Component;

/** Takes in what bodies and units are called. */
@Component
final class DirectoryBodies implements EventHandler<DirectoryBody> {

    private final Bodies bodies;

    DirectoryBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void handle(List<Received<DirectoryBody>> batch) {
        SequencedMap<String, Received<DirectoryBody>> newest = new LinkedHashMap<>();
        batch.forEach(received -> newest.put(received.key(), received));
        bodies.store(newest.values().stream()
                .filter(received -> !received.isTombstone())
                .map(received -> names(received.data()))
                .toList());
        bodies.forget(newest.values().stream()
                .filter(Received::isTombstone)
                .map(received -> new BodyId(received.key()))
                .toList());
    }

    private static BodyNames names(DirectoryBody body) {
        return new BodyNames(
                new BodyId(body.organisationNumber()),
                name(body.name()),
                body.units().stream()
                        .collect(Collectors.toMap(unit -> new UnitId(unit.id()), unit -> name(unit.name()))),
                body.services().stream()
                        .collect(Collectors.toMap(DirectoryBody.Service::id, service -> name(service.name()))),
                body.version());
    }

    private static Name name(Texts texts) {
        return new Name(texts.nb(), texts.nn(), texts.en());
    }
}
