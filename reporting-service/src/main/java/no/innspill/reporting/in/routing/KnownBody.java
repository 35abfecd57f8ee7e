package no.innspill.reporting.in.routing;

import java.util.LinkedHashMap;
import java.util.Map;
import no.innspill.contracts.DirectoryBody;
import no.innspill.contracts.Texts;
import no.innspill.reporting.directory.Body;
import no.innspill.reporting.directory.Label;

/** What a report needs of a body: names, and which unit is part of which. */
final class KnownBody {

    private KnownBody() {}

    static Body of(DirectoryBody told) {
        Map<String, Body.Unit> units = new LinkedHashMap<>();
        told.units().forEach(unit -> units.put(unit.id(), new Body.Unit(label(unit.name()), unit.parent())));
        Map<String, Label> services = new LinkedHashMap<>();
        told.services().forEach(service -> services.put(service.id(), label(service.name())));
        return new Body(told.organisationNumber(), label(told.name()), units, services, told.version());
    }

    private static Label label(Texts texts) {
        return new Label(texts.nb(), texts.nn(), texts.en());
    }
}
