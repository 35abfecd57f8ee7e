package no.innspill.routing.in.directory.web;

import java.util.List;
import no.innspill.routing.application.KeepDirectory.Result;
import no.innspill.routing.domain.directory.change.Refusal;
import no.innspill.routing.in.directory.Fields;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;

/** Tells the API's callers why the directory was not changed. */
final class DirectoryProblems {

    private DirectoryProblems() {}

    /** What would be right. */
    static String right(Refusal why) {
        return switch (why) {
            case UNKNOWN_BODY -> "Must be the number of a body of the directory.";
            case BODY_EXISTS -> "Must be the number of a body that is not in the directory yet.";
            case UNKNOWN_UNIT -> "Must be the id of a unit of the body.";
            case UNIT_EXISTS -> "Must be an id that no unit of any body has.";
            case UNKNOWN_PARENT -> "Must be the id of a unit of the body.";
            case BELOW_ITSELF -> "Must be a unit that does not belong to the one that is moved.";
            case UNIT_ANSWERS_LONGER -> "Must be no earlier than the last day that the unit answers for something.";
            case UNIT_HAS_OTHERS -> "Must be no earlier than the last day of the units that belong to it.";
            case UNKNOWN_SERVICE -> "Must be the id of a service of the body.";
            case SERVICE_EXISTS -> "Must be an id that no service of the body has.";
            case SERVICE_ANSWERED_LONGER -> "Must be no earlier than the last day that a unit answers for the service.";
            case UNKNOWN_THEME -> "Must be a theme or word of the vocabulary.";
            case OUTSIDE_AREA -> "Must lie within the body's own area.";
            case UNKNOWN_RESPONSIBILITY -> "Must be a responsibility of the body, with its first day.";
            case RESPONSIBILITY_EXISTS -> "Must be a responsibility that the unit has not got.";
            case OUTSIDE_TIME -> "Must lie within the time of the unit and the service that it is about.";
            case ENDS_BEFORE_IT_BEGINS -> "Must be no earlier than the first day.";
            case NO_SUCCESSOR -> "Must be another body of the directory that is there on the day after.";
            case SUCCESSOR_WITHOUT_END -> "Must be left out where the body goes on.";
            case LEVEL_DOES_NOT_FIT ->
                "Must be COUNTY or MUNICIPALITY with an area, FOREIGN with a country, or another without.";
            case FIRST_DAY_STANDS -> "Must be the first day that it has, or left out.";
            case MISSING -> "Must be there.";
            case TOO_LONG -> "Must be shorter: 200 characters, addresses 500.";
            case NOT_A_NUMBER -> "Must be an organisation number: nine digits, the last a check digit.";
            case NOT_AN_ID ->
                "Must be an id: a unit's has a-z, 0-9 and hyphens, a service's any; at most 80 characters.";
            case NOT_A_DATE -> "Must be a day, such as 2027-01-31.";
            case NOT_AN_AREA -> "Must be four digits for a municipality, two for a county.";
            case NOT_A_COUNTRY -> "Must be two letters as in ISO 3166-1, or EU; not NO.";
            case NOT_A_LEVEL -> "Must be STATE, COUNTY, MUNICIPALITY, OTHER or FOREIGN.";
            case NOT_A_PAGE -> "Must be the beginning of a page's address, such as nav.no/sykepenger.";
            case NOT_A_THEME ->
                "Must be the address of a theme or word, or what follows that of LOS, such as tema/barnehage.";
            case NOT_AN_ADDRESS -> "Must be an address that begins with https:// or http://.";
            case NOT_TRUE_OR_FALSE -> "Must be true or false.";
            case UNKNOWN_KIND -> "Must be one of those that docs/directory.md names.";
            case UNKNOWN_COLUMN -> "Must be one of the columns that docs/directory.md names.";
            case NOT_READABLE -> "Must be a file of the format that is told.";
        };
    }

    static ProblemException invalid(List<Fields.Fault> faults) {
        return new ProblemException(
                StandardProblem.INVALID,
                "The directory was not changed.",
                faults.stream().map(fault -> field(fault.why(), fault.field())).toList());
    }

    static ProblemException of(Result.Refused refused) {
        return new ProblemException(
                StandardProblem.INVALID,
                "The directory was not changed.",
                List.of(field(refused.why(), refused.field())));
    }

    static ProblemException of(Result.ChangedMeanwhile changed) {
        return new ProblemException(
                StandardProblem.CHANGED_MEANWHILE,
                "Somebody has changed the body: it has version " + changed.version() + " now. Read it again.");
    }

    private static InvalidField field(Refusal why, String field) {
        return new InvalidField("/" + field, why.code(), right(why));
    }
}
