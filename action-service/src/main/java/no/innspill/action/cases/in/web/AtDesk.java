package no.innspill.action.cases.in.web;

import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.action.cases.application.Desk;
import no.innspill.action.cases.domain.BodyId;
import no.innspill.action.cases.domain.UnitId;
import no.innspill.action.cases.domain.Worker;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;

/** The caller as someone at work. */
public record AtDesk(Worker worker, Desk desk) {

    private static final int LONGEST_NAME = 200;

    /** The worker behind a login; one that names no body is refused. */
    public static AtDesk of(Caller caller) {
        return new AtDesk(
                new Worker(caller.subject(), shortened(caller.name())), new Desk(body(caller), units(caller)));
    }

    private static BodyId body(Caller caller) {
        try {
            return new BodyId(String.valueOf(caller.body()));
        } catch (IllegalArgumentException none) {
            throw new ProblemException(StandardProblem.FORBIDDEN, "Your login names no body that you work for.");
        }
    }

    private static Set<UnitId> units(Caller caller) {
        return caller.units().stream().filter(UnitId::isOne).map(UnitId::new).collect(Collectors.toSet());
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
