package no.innspill.routing.in.directory;

import java.util.List;
import java.util.Optional;
import no.innspill.routing.application.DirectoryImports.State;
import no.innspill.routing.application.ImportDirectory;
import no.innspill.routing.application.Incoming;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.simulation.Deciding;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.directory.imports.PlannedDirectory;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import org.springframework.stereotype.Component;

/** Files that wait to be switched on, to be tried on past feedback. */
@Component
class DirectoryDrafts implements Drafts {

    private static final int MOST_LOOKED_AT = 200;
    private static final int MOST_LISTED = 20;

    private final ImportDirectory imports;
    private final RouteFeedback route;

    DirectoryDrafts(ImportDirectory imports, RouteFeedback route) {
        this.imports = imports;
        this.route = route;
    }

    @Override
    public DraftKind kind() {
        return DraftKind.DIRECTORY;
    }

    @Override
    public List<Named> list() {
        return imports.newest(MOST_LOOKED_AT).stream()
                .filter(proposal -> proposal.state() == State.PROPOSED)
                .limit(MOST_LISTED)
                .map(proposal -> new Named(new DraftRef(kind(), proposal.id()), proposal.name()))
                .toList();
    }

    @Override
    public Optional<Deciding> deciding(String id) {
        return imports.draft(id).map(planned -> new ByPlan(planned, route));
    }

    /** Decides as if everything came in on the day of the plan, with it and without. */
    private record ByPlan(PlannedDirectory planned, RouteFeedback route) implements Deciding {

        @Override
        public Decision decide(Incoming incoming) {
            return route.consider(incoming, planned.after(), planned.day());
        }

        @Override
        public Deciding heldAgainst(Deciding inForce) {
            return incoming -> route.consider(incoming, planned.before(), planned.day());
        }
    }
}
