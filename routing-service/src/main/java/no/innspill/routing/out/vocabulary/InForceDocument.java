package no.innspill.routing.out.vocabulary;

import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.vocabulary.VocabularyVersions.State;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Switched;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Which version is in force, with all switches: one document, so that no switch is without its entry. */
@Document(InForceDocument.COLLECTION)
record InForceDocument(@Id String id, long revision, long number, List<Entry> log) {

    static final String COLLECTION = "vocabularyInForce";
    static final String ID = "vocabulary";

    private static final int SHOWN = 200;

    /** A switch. */
    record Entry(long from, long to, Instant at, String subject, String name) {
        static Entry from(Switched deed) {
            return new Entry(deed.from(), deed.to(), deed.at(), deed.subject(), deed.name());
        }

        Switched toDomain() {
            return new Switched(from, to, at, subject, name);
        }
    }

    State toDomain() {
        List<Switched> newestFirst =
                log.reversed().stream().limit(SHOWN).map(Entry::toDomain).toList();
        return new State(revision, number, newestFirst);
    }
}
