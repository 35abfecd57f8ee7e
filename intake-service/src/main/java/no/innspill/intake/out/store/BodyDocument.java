package no.innspill.intake.out.store;

import no.innspill.intake.application.Body;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a body is called. */
@Document(BodyDocument.COLLECTION)
record BodyDocument(@Id String id, LocalText name, long version) {
    static final String COLLECTION = "bodies";

    static BodyDocument from(Body body) {
        return new BodyDocument(body.number().value(), body.name(), body.version());
    }

    Body toDomain() {
        return new Body(new OrganisationNumber(id), name, version);
    }
}
