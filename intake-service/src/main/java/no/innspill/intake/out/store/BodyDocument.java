package no.innspill.intake.out.store;

import java.net.URI;
import java.util.Set;
import no.innspill.intake.application.Body;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a body is called, and where one reaches it.
 *
 * @param sensitiveServices absent where they are not known yet
 */
@Document(BodyDocument.COLLECTION)
record BodyDocument(
        @Id String id,
        LocalText name,
        @Nullable String contactPage,
        @Nullable String appealsPage,
        @Nullable Set<String> sensitiveServices,
        long version) {
    static final String COLLECTION = "bodies";
    /** When the directory told of it; read by queries only. */
    static final String HEARD = "heard";

    static BodyDocument from(Body body) {
        return new BodyDocument(
                body.number().value(),
                body.name(),
                text(body.contactPage()),
                text(body.appealsPage()),
                body.sensitiveServices(),
                body.version());
    }

    Body toDomain() {
        return new Body(
                new OrganisationNumber(id),
                name,
                address(contactPage),
                address(appealsPage),
                sensitiveServices == null ? Set.of() : sensitiveServices,
                version);
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    private static @Nullable URI address(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }
}
