package no.innspill.routing.domain.directory.imports;

import java.net.URI;
import java.time.LocalDate;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/** What a file says about one thing. What it does not say is left as it is, and what it does not name is left alone. */
public sealed interface ImportRow {

    /** Where in the file: a line, or the address of a resource. */
    String where();

    OrganisationNumber body();

    @Nullable
    LocalDate from();

    @Nullable
    LocalDate to();

    /** About a body itself. */
    record OfBody(
            String where,
            OrganisationNumber body,
            @Nullable Names names,
            @Nullable BodyLevel level,
            @Nullable Area area,
            @Nullable String country,
            @Nullable String ministry,
            @Nullable URI contact,
            @Nullable URI appeals,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable OrganisationNumber successor)
            implements ImportRow {}

    /** About a unit. */
    record OfUnit(
            String where,
            OrganisationNumber body,
            UnitId unit,
            @Nullable Names names,
            @Nullable UnitId parent,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements ImportRow {}

    /**
     * About a service.
     *
     * @param unit who answers for it
     */
    record OfService(
            String where,
            OrganisationNumber body,
            ServiceId service,
            @Nullable Names names,
            @Nullable ConceptId theme,
            @Nullable Boolean sensitive,
            @Nullable UnitId unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements ImportRow {}

    /** About what a unit answers for. */
    record OfResponsibility(
            String where,
            OrganisationNumber body,
            UnitId unit,
            @Nullable ServiceId service,
            @Nullable ConceptId theme,
            @Nullable Area area,
            @Nullable PagePrefix page,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements ImportRow {}
}
