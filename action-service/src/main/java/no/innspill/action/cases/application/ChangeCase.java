package no.innspill.action.cases.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.CasePolicy;
import no.innspill.action.cases.domain.Command;
import no.innspill.action.cases.domain.Decision;
import no.innspill.action.cases.domain.Decision.Changed;
import no.innspill.action.cases.domain.Decision.Refusal;
import no.innspill.action.cases.domain.Decision.Refused;
import no.innspill.action.cases.domain.Worker;
import org.springframework.stereotype.Component;

/** Does with a case what a worker asks for. */
@Component
public final class ChangeCase {

    private final Cases cases;
    private final Workers workers;
    private final Clock clock;

    ChangeCase(Cases cases, Workers workers, Clock clock) {
        this.cases = cases;
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * Decides and stores.
     *
     * @param seen the version that the worker had before them
     * @return what came of it; nothing when the desk has no such case
     */
    public Optional<Decision> change(Desk desk, CaseId id, long seen, Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        workers.seen(command.by(), desk, now);
        Optional<Decision> decided = decide(desk, id, seen, command, now);
        if (decided.isPresent() && decided.get() instanceof Changed changed && !cases.save(changed)) {
            // someone was quicker: the version has moved on, so this time the answer is a refusal
            return decide(desk, id, seen, command, now);
        }
        return decided;
    }

    /**
     * Gives the case to a worker of its unit.
     *
     * @param subject who shall have it
     */
    public Optional<Decision> assign(Desk desk, CaseId id, long seen, Worker by, String subject) {
        return cases.find(id, desk)
                .flatMap(current -> workers.inUnit(current.owner(), subject)
                        .map(to -> change(desk, id, seen, new Command.Assign(by, to)))
                        .orElseGet(() -> Optional.of(new Refused(current, Refusal.NOT_IN_UNIT))));
    }

    private Optional<Decision> decide(Desk desk, CaseId id, long seen, Command command, Instant now) {
        return cases.find(id, desk).map((Case current) -> CasePolicy.decide(current, seen, command, now));
    }
}
