package no.innspill.intake.imports.in.web;

import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.application.Imports;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportId;
import no.innspill.intake.in.console.OwnBody;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.springframework.stereotype.Component;

/** The imports of the caller's own body; those of others are not there. */
@Component
class OwnImports {
    private final Imports imports;

    OwnImports(Imports imports) {
        this.imports = imports;
    }

    Import find(Caller caller, String id) {
        OrganisationNumber body = OwnBody.of(caller);
        return ImportId.read(id).flatMap(read -> imports.find(body, read)).orElseThrow(ProblemException::notFound);
    }

    static Import.Person person(Caller caller) {
        return new Import.Person(caller.subject(), caller.name());
    }
}
