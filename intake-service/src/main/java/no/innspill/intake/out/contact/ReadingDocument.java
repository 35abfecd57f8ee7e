package no.innspill.intake.out.contact;

import java.time.Instant;
import java.util.UUID;
import no.innspill.intake.application.ContactReading;
import no.innspill.intake.application.ContactReading.Purpose;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That somebody read how a person can be reached; nothing of what they read. */
@Document(ReadingDocument.COLLECTION)
record ReadingDocument(
        @Id String id, Instant at, String piece, String body, String reader, String readerName, Purpose purpose) {
    static final String COLLECTION = "contact-readings";

    static ReadingDocument from(ContactReading reading) {
        return new ReadingDocument(
                UUID.randomUUID().toString(),
                reading.at(),
                reading.id().toString(),
                reading.body().value(),
                reading.reader(),
                reading.readerName(),
                reading.purpose());
    }

    ContactReading toDomain() {
        return new ContactReading(
                at, FeedbackId.read(piece), new OrganisationNumber(body), reader, readerName, purpose);
    }
}
