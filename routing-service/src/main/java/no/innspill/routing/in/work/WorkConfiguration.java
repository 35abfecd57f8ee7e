package no.innspill.routing.in.work;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.application.simulation.PastFeedback;
import no.innspill.routing.application.simulation.SimulateRouting;
import no.innspill.routing.application.simulation.Simulations;
import no.innspill.support.messaging.Outages;
import no.innspill.support.work.BackgroundWorker;
import no.innspill.support.work.BackgroundWorker.Pauses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkConfiguration {
    private static final Pauses PAUSES = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(5));

    @Bean
    SimulateRouting simulateRouting(
            Simulations simulations,
            PastFeedback past,
            RouteFeedback inForce,
            ObjectProvider<Drafts> drafts,
            Clock clock) {
        return new SimulateRouting(
                simulations,
                past,
                inForce::consider,
                drafts.orderedStream().toList(),
                clock,
                UUID::randomUUID,
                Outages::isOutage);
    }

    /** Works on simulations, one at a time, as long as the service runs. */
    @Bean
    BackgroundWorker simulationWorker(SimulateRouting simulate) {
        return new BackgroundWorker("simulations", PAUSES, simulate::work);
    }
}
