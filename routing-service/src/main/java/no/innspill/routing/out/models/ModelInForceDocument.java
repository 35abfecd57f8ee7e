package no.innspill.routing.out.models;

import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.models.ModelVersions.State;
import no.innspill.routing.application.models.ModelVersions.Switched;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Which version is in force, with all switches: one document, so that no switch is without its entry. */
@Document(ModelInForceDocument.COLLECTION)
record ModelInForceDocument(@Id String id, long revision, long number, List<Entry> log) {

    static final String COLLECTION = "modelInForce";
    static final String ID = "model";

    private static final int SHOWN = 200;

    /** A switch. */
    record Entry(long from, long to, Instant at, String subject, String name, boolean confirmed) {
        static Entry from(Switched deed) {
            return new Entry(deed.from(), deed.to(), deed.at(), deed.subject(), deed.name(), deed.confirmed());
        }

        Switched toDomain() {
            return new Switched(from, to, at, subject, name, confirmed);
        }
    }

    State toDomain() {
        List<Switched> newestFirst =
                log.reversed().stream().limit(SHOWN).map(Entry::toDomain).toList();
        return new State(revision, number, newestFirst);
    }
}
