package no.innspill.intake.open311.application;

import java.time.Instant;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.open311.domain.Jurisdiction;

/** The bodies that can be reported to. */
public interface Jurisdictions {

    /** Stores it unless a newer version is known. */
    void keep(Jurisdiction jurisdiction);

    void forget(OrganisationNumber body);

    Optional<Jurisdiction> find(OrganisationNumber body);

    /** By the host of its web site; nothing where several bodies share it. */
    Optional<Jurisdiction> find(String domain);

    /** The only one there is; nothing where there are several. */
    Optional<Jurisdiction> only();

    /** When any of them last changed; nothing while there is none. */
    Optional<Instant> changedAt();
}
