package no.innspill.routing.in.models;

import no.innspill.routing.application.models.CurrentModel;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whether the model in force is the one that decides. Where it cannot be used the shipped one decides, and the instance stays in. */
@Component("modelHealthIndicator")
final class ModelHealth extends AbstractHealthIndicator {
    private static final Status SHIPPED =
            new Status("SHIPPED_MODEL", "the model in force cannot be used; the shipped one decides");

    private final CurrentModel models;

    ModelHealth(CurrentModel models) {
        super("the model in force is not known");
        this.models = models;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        CurrentModel.Deciding now = models.current();
        builder.status(now.fault() == null ? Status.UP : SHIPPED)
                .withDetail("inForce", now.inForce())
                .withDetail("decides", now.model().version());
        if (now.fault() != null) {
            builder.withDetail("fault", now.fault());
        }
    }
}
