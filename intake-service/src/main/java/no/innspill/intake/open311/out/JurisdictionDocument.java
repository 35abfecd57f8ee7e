package no.innspill.intake.open311.out;

import java.time.Instant;
import java.util.List;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.MunicipalityNumber;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.domain.Jurisdiction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A body that can be reported to. */
@Document(JurisdictionDocument.COLLECTION)
record JurisdictionDocument(
        @Id String id,
        @Nullable String domain,
        LocalText name,
        @Nullable String municipality,
        List<Service> services,
        long version,
        Instant changedAt) {
    static final String COLLECTION = "open311-jurisdictions";

    record Service(String code, LocalText name, boolean sensitive) {}

    static JurisdictionDocument from(Jurisdiction told) {
        return new JurisdictionDocument(
                told.body().value(),
                told.domain(),
                told.name(),
                told.municipality() == null ? null : told.municipality().value(),
                told.services().stream()
                        .map(service -> new Service(service.code(), service.name(), service.sensitive()))
                        .toList(),
                told.version(),
                told.changedAt());
    }

    Jurisdiction toDomain() {
        return new Jurisdiction(
                new OrganisationNumber(id),
                domain,
                name,
                municipality == null ? null : new MunicipalityNumber(municipality),
                services.stream()
                        .map(service -> new Jurisdiction.Service(service.code(), service.name(), service.sensitive()))
                        .toList(),
                version,
                changedAt);
    }
}
