package no.innspill.intake.keys.out;

import java.time.Instant;
import java.time.LocalDate;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.domain.ApiKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A key, without what would let anybody use it. */
@Document(ApiKeyDocument.COLLECTION)
record ApiKeyDocument(
        @Id String id,
        String body,
        String name,
        String hash,
        Instant createdAt,
        @Nullable String lastUsedOn,
        @Nullable Instant revokedAt) {
    static final String COLLECTION = "api-keys";

    static ApiKeyDocument from(ApiKey key) {
        return new ApiKeyDocument(
                key.id(),
                key.body().value(),
                key.name(),
                key.hash(),
                key.createdAt(),
                key.lastUsedOn() == null ? null : key.lastUsedOn().toString(),
                key.revokedAt());
    }

    ApiKey toDomain() {
        return new ApiKey(
                id,
                new OrganisationNumber(body),
                name,
                hash,
                createdAt,
                lastUsedOn == null ? null : LocalDate.parse(lastUsedOn),
                revokedAt);
    }
}
