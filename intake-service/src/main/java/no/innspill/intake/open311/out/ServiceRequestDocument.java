package no.innspill.intake.open311.out;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.domain.Place;
import no.innspill.intake.open311.domain.Position;
import no.innspill.intake.open311.domain.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A request that came by Open311; after its withdrawal without words and place. */
@Document(ServiceRequestDocument.COLLECTION)
record ServiceRequestDocument(
        @Id String id,
        String body,
        String service,
        @Nullable String description,
        @Nullable String address,
        @Nullable String addressId,
        @Nullable String latitude,
        @Nullable String longitude,
        Instant requestedAt) {
    static final String COLLECTION = "open311-requests";

    static ServiceRequestDocument from(ServiceRequest request) {
        Place place = request.place();
        Position position = place == null ? null : place.position();
        return new ServiceRequestDocument(
                request.id().toString(),
                request.body().value(),
                request.service(),
                request.description(),
                place == null ? null : place.address(),
                place == null ? null : place.addressId(),
                position == null ? null : position.latitude().toPlainString(),
                position == null ? null : position.longitude().toPlainString(),
                request.requestedAt());
    }

    ServiceRequest toDomain() {
        return new ServiceRequest(
                new FeedbackId(UUID.fromString(id)),
                new OrganisationNumber(body),
                service,
                description,
                place(),
                requestedAt);
    }

    private @Nullable Place place() {
        Position position = latitude == null || longitude == null
                ? null
                : new Position(new BigDecimal(latitude), new BigDecimal(longitude));
        return address == null && addressId == null && position == null
                ? null
                : new Place(address, addressId, position);
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "ServiceRequestDocument[" + id + "]";
    }
}
