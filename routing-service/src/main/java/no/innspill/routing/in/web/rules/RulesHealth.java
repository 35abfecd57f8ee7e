package no.innspill.routing.in.web.rules;

import java.util.OptionalInt;
import no.innspill.routing.application.rules.RulesInForce;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the rule book in force can be read here. It cannot be where an older version of the service has come back, and feedback goes
 * by responsibilities alone then: to be seen, and no reason to take the instance out, so neither readiness nor liveness looks here.
 */
@Component("rulesHealthIndicator")
final class RulesHealth extends AbstractHealthIndicator {

    private final RulesInForce rules;

    RulesHealth(RulesInForce rules) {
        super("the state of the rule book is not known");
        this.rules = rules;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        OptionalInt unreadable = rules.unreadable();
        builder.up();
        unreadable.ifPresent(number -> builder.down().withDetail("unreadable", number));
    }
}
