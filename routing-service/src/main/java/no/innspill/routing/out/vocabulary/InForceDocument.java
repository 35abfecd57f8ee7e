package no.innspill.routing.out.vocabulary;

import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Deleted;
import no.innspill.routing.application.vocabulary.VocabularyVersions.State;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Switched;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Which version is in force, with all switches and deletions: one document, so that none is without its entry. */
@Document(InForceDocument.COLLECTION)
record InForceDocument(
        @Id String id,
        long revision,
        long number,
        List<Entry> log,
        @Nullable List<Gone> deleted) {

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

    /** A version that was deleted. */
    record Gone(long number, Instant at, String subject, String name) {
        static Gone from(Deleted deed) {
            return new Gone(deed.number(), deed.at(), deed.subject(), deed.name());
        }

        Deleted toDomain() {
            return new Deleted(number, at, subject, name);
        }
    }

    State toDomain() {
        List<Switched> newestFirst =
                log.reversed().stream().limit(SHOWN).map(Entry::toDomain).toList();
        return new State(
                revision,
                number,
                newestFirst,
                deleted == null
                        ? List.of()
                        : deleted.reversed().stream().map(Gone::toDomain).toList());
    }
}
