package no.innspill.benchmarks.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.innspill.routing.RoutingService;
import no.innspill.routing.application.rules.KeepRules;
import no.innspill.routing.application.simulation.SimulateRouting;
import no.innspill.routing.domain.simulation.Report;
import no.innspill.routing.domain.simulation.Simulation;
import no.innspill.routing.domain.simulation.Simulation.Span;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Routing that decides nothing anew, and tries a draft of the rules on what is there. */
final class SimulationProcess {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final long MEGABYTE = 1 << 20;

    private SimulationProcess() {}

    /** Arguments: the file for the figures, the beginning, and the end of each simulation; {@code now} for all that is there. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("spring.config.name", "routing-service");
        try (ConfigurableApplicationContext service = SpringApplication.run(
                RoutingService.class,
                "--server.port=0",
                "--spring.cloud.stream.bindings.feedbackReceived-in-0.consumer.auto-startup=false")) {
            var simulate = service.getBean(SimulateRouting.class);
            service.getBean(KeepRules.class)
                    .draft(
                            null,
                            "rule \"answers\" when text matches \"svar AND NOT takk\" then tag \"answers\"\n",
                            "bench",
                            "bench");
            Instant from = Instant.parse(arguments[1]);
            for (int i = 2; i < arguments.length; i++) {
                Instant until = arguments[i].equals("now") ? Instant.now() : Instant.parse(arguments[i]);
                Files.writeString(
                        Path.of(arguments[0]),
                        simulated(simulate, new Span(from, until)) + System.lineSeparator(),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
        System.exit(0);
    }

    private static String simulated(SimulateRouting simulate, Span span) throws InterruptedException {
        long begun = System.nanoTime();
        var id = simulate.begin(simulate.drafts().getFirst().ref(), span, "bench", "bench")
                .orElseThrow()
                .id();
        List<Long> used = new ArrayList<>();
        Simulation now;
        do {
            Thread.sleep(BETWEEN_LOOKS);
            System.gc();
            used.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            now = simulate.find(id).orElseThrow();
        } while (!now.state().isOver());
        Collections.sort(used);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Report report = Objects.requireNonNull(now.report(), () -> "nothing was compared");
        return String.format(
                Locale.ROOT,
                "  %9d pieces in %.0f s, %.0f/s, in use after full collections %d MB in the middle, %d MB at most (%s)",
                report.compared(),
                seconds,
                report.compared() / seconds,
                used.get(used.size() / 2) / MEGABYTE,
                used.getLast() / MEGABYTE,
                now.state());
    }
}
