package no.innspill.intake.imports.application;

import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.domain.Column;
import no.innspill.intake.imports.domain.Mapping;

/** The mappings that bodies have saved: one for each set of columns. */
public interface Mappings {

    /** The one for these columns, by their names. */
    Optional<Mapping> find(OrganisationNumber body, List<Column> columns);

    /** Saves it as the newest, and gives it with its version; where nothing is changed, it stays the version that it was. */
    Mapping save(OrganisationNumber body, List<Column> columns, Mapping mapping);
}
