package no.innspill.benchmarks.drain;

import java.io.IOException;
import no.innspill.benchmarks.load.IntakeProcess;
import no.innspill.routing.RoutingService;
import org.springframework.boot.SpringApplication;

/** Routing as it is; ends when its standard input does. */
final class RoutingProcess {
    private RoutingProcess() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("spring.config.name", "routing-service");
        SpringApplication.run(RoutingService.class, arguments);
        IntakeProcess.untilTheParentIsGone();
    }
}
