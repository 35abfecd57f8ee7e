package no.innspill.intake.out.contact;

import java.time.Instant;
import no.innspill.intake.domain.PersonKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The key of a person.
 *
 * @param openFor the person, while what comes next is encrypted with it; absent afterwards
 * @param master the id of the master key that has wrapped it
 * @param closedAt when it ceased to be open
 */
@Document(KeyDocument.COLLECTION)
record KeyDocument(
        @Id String id,
        String person,
        @Nullable String openFor,
        String wrapped,
        String master,
        Instant createdAt,
        @Nullable Instant closedAt) {
    static final String COLLECTION = "contact-keys";

    static KeyDocument open(DataKey key, Instant now) {
        String person = key.person().value();
        return new KeyDocument(key.id(), person, person, key.wrapped(), key.master(), now, null);
    }

    DataKey toKey() {
        return new DataKey(id, new PersonKey(person), wrapped, master);
    }

    /** Never the key: what is printed ends in a log. */
    @Override
    public String toString() {
        return "KeyDocument[id=" + id + "]";
    }
}
