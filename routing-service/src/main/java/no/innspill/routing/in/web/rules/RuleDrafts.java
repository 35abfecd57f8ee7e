package no.innspill.routing.in.web.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.routing.application.Incoming;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.rules.KeepRules;
import no.innspill.routing.application.simulation.Deciding;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.simulation.DraftKind;
import no.innspill.routing.domain.simulation.DraftRef;
import no.innspill.routing.domain.simulation.Simulation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Versions of the rule book that are not in force, to be tried on past feedback: each as it was at a revision, as {@code 7@3}. */
@Component
class RuleDrafts implements Drafts {
    private static final Logger LOG = LoggerFactory.getLogger(RuleDrafts.class);
    private static final int MOST_LISTED = 20;
    private static final Pattern ID = Pattern.compile("(\\d{1,9})@(\\d{1,18})");

    private final KeepRules keep;
    private final RouteFeedback route;

    RuleDrafts(KeepRules keep, RouteFeedback route) {
        this.keep = keep;
        this.route = route;
    }

    @Override
    public DraftKind kind() {
        return DraftKind.RULES;
    }

    @Override
    public List<Named> list() {
        int inForce = keep.inForce().current().orElse(0);
        return keep.newest(MOST_LISTED).stream()
                .filter(version -> version.number() != inForce)
                .map(version -> new Named(
                        new DraftRef(kind(), version.number() + "@" + version.revision()),
                        String.valueOf(version.number())))
                .toList();
    }

    @Override
    public Optional<Deciding> deciding(String id) {
        Matcher read = ID.matcher(id);
        return read.matches()
                ? keep.ready(Integer.parseInt(read.group(1)), Long.parseLong(read.group(2)))
                        .map(rules -> new ByRules(rules, route))
                : Optional.empty();
    }

    @Override
    public void tried(Simulation done) {
        Matcher read = ID.matcher(done.draft().id());
        if (read.matches()) {
            keep.simulated(
                            Integer.parseInt(read.group(1)),
                            Long.parseLong(read.group(2)),
                            done.id().toString(),
                            done.by(),
                            done.byName())
                    .filter(noted -> !(noted instanceof KeepRules.Result.Done))
                    .ifPresent(_ -> LOG.info("book {} has changed since it was tried", read.group(1)));
        }
    }

    private record ByRules(RuleSet rules, RouteFeedback route) implements Deciding {

        @Override
        public Decision decide(Incoming incoming) {
            return route.consider(incoming, rules);
        }

        @Override
        public void close() {
            rules.close();
        }
    }
}
