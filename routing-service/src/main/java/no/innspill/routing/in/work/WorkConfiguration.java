package no.innspill.routing.in.work;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import no.innspill.routing.application.RouteFeedback;
import no.innspill.routing.application.learning.LearnByItself;
import no.innspill.routing.application.learning.Learning;
import no.innspill.routing.application.learning.TrainModel;
import no.innspill.routing.application.simulation.Drafts;
import no.innspill.routing.application.simulation.PastFeedback;
import no.innspill.routing.application.simulation.SimulateRouting;
import no.innspill.routing.application.simulation.Simulations;
import no.innspill.support.messaging.Outages;
import no.innspill.support.work.BackgroundWorker;
import no.innspill.support.work.BackgroundWorker.Pauses;
import no.innspill.support.work.Work;
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

    @Bean
    TrainModel trainModel(Learning learning, LearningSettings settings) {
        return learning.training(
                new TrainModel.Bounds(
                        settings.mostShipped(),
                        settings.mostCorrections(),
                        settings.longest(),
                        settings.lease(),
                        settings.kept()),
                Outages::isOutage);
    }

    @Bean
    LearnByItself learnByItself(Learning learning, LearningSettings settings) {
        return learning.byItself(settings.newCorrections());
    }

    /** Trains models, one at a time, as long as the service runs, and looks now and then whether one is due. */
    @Bean
    BackgroundWorker learningWorker(
            TrainModel train, LearnByItself byItself, LearningSettings settings, OneThread thread) {
        Work training = (worker, goesOn) -> thread.call(() -> train.work(worker, goesOn));
        return new BackgroundWorker(
                "learning",
                PAUSES,
                settings.byItself() ? training.withChore(settings.interval(), byItself::look) : training);
    }

    @Bean
    OneThread trainingThread() {
        return new OneThread("training");
    }
}
