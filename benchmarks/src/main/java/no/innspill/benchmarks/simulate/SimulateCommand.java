package no.innspill.benchmarks.simulate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import no.innspill.benchmarks.drain.Backlog;
import no.innspill.benchmarks.load.Child;
import no.innspill.benchmarks.load.RunningGround;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much more memory a simulation of much past feedback takes than one of little. */
@Command(
        name = "simulate",
        description =
                "A draft of the rules tried on little past feedback and then on much, with the memory in use after full collections.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class SimulateCommand implements Callable<Integer> {
    /** Between the border of two spans and the pieces before and after it. */
    private static final Duration APART = Duration.ofMillis(100);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--little", defaultValue = "10000", description = "Pieces in the first simulation.")
    private int little;

    @Option(names = "--much", defaultValue = "1000000", description = "Pieces in the second one.")
    private int much;

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("innspill-simulate");
        out.println("Files and logs of this run are in " + folder + ".");
        try (RunningGround ground = RunningGround.start(folder, List.of("-Xmx2g"))) {
            Instant begin = Instant.now();
            Instant first;
            try (var backlog = new Backlog(ground.brokers())) {
                backlog.fill(little);
                Thread.sleep(APART);
                first = Instant.now();
                Thread.sleep(APART);
                backlog.fill(much - little);
            }
            out.println(much + " pieces of feedback are there.");
            return simulated(folder, ground, List.of(begin.toString(), first.toString(), "now"), out);
        }
    }

    private static int simulated(Path folder, RunningGround ground, List<String> times, PrintWriter out)
            throws IOException, InterruptedException {
        Path figures = folder.resolve("figures");
        try (Child service = Child.start(
                SimulationProcess.class,
                List.of("-Xmx512m", "-XX:+UseSerialGC"),
                Stream.concat(Stream.of(figures.toString()), times.stream()).toList(),
                ground.environment(),
                folder.resolve("routing.log"))) {
            int status = service.await();
            if (Files.exists(figures)) {
                Files.readAllLines(figures).forEach(out::println);
            }
            return status;
        }
    }
}
