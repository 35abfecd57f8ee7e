package no.innspill.routing.in.work;

import java.time.Clock;
import java.util.UUID;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.application.simulation.PastFeedback;
import no.innspill.routing.application.simulation.SimulateRouting;
import no.innspill.routing.application.simulation.Simulations;
import no.innspill.support.messaging.Outages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

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
}
