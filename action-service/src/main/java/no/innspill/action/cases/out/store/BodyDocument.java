package no.innspill.action.cases.out.store;

import java.util.List;
import java.util.stream.Collectors;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.BodyNames;
import no.innspill.action.cases.domain.BodyNames.Name;
import no.innspill.action.cases.domain.UnitId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a body, its units and its services are called. */
@Document(BodyDocument.COLLECTION)
record BodyDocument(@Id String id, Name name, List<Named> units, List<Named> services, long version) {

    static final String COLLECTION = "bodies";

    static BodyDocument from(BodyNames body) {
        return new BodyDocument(
                body.id().value(),
                body.name(),
                body.units().entrySet().stream()
                        .map(unit -> new Named(unit.getKey().value(), unit.getValue()))
                        .toList(),
                body.services().entrySet().stream()
                        .map(service -> new Named(service.getKey(), service.getValue()))
                        .toList(),
                body.version());
    }

    BodyNames toDomain() {
        return new BodyNames(
                new BodyId(id),
                name,
                units.stream().collect(Collectors.toMap(unit -> new UnitId(unit.key()), Named::name)),
                services.stream().collect(Collectors.toMap(Named::key, Named::name)),
                version);
    }

    /** Something that has a name; a list of them, as keys are not ours to choose and a field's name has rules. */
    record Named(String key, Name name) {}
}
