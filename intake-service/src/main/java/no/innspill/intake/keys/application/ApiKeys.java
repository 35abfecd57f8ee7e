package no.innspill.intake.keys.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.keys.domain.ApiKey;

/** The API keys of all bodies. */
public interface ApiKeys {

    void add(ApiKey key);

    Optional<ApiKey> find(String id);

    /** Those of a body, the newest first, with the revoked. */
    List<ApiKey> of(OrganisationNumber body);

    /** Ends a key of the body; nothing happens where the body has no such key, or it is ended already. */
    boolean revoke(OrganisationNumber body, String id, Instant at);

    /** Notes the day on which it was used last. */
    void used(String id, LocalDate on);
}
