package no.innspill.benchmarks.drain;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import no.innspill.benchmarks.load.Child;
import no.innspill.benchmarks.load.RunningGround;
import no.innspill.contracts.Topic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast routing drains a backlog. */
@Command(
        name = "drain",
        description =
                "A backlog of feedback drained by a loop that only reads and writes, then by routing-service; from the first message that each writes to its last.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class DrainCommand implements Callable<Integer> {
    private static final Duration LOOK = Duration.ofMillis(100);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--pieces", defaultValue = "200000", description = "Pieces of feedback in the backlog.")
    private int pieces;

    @Option(
            names = "--warm-up",
            defaultValue = "60000",
            description = "Pieces before these, in which the code is compiled and which do not count.")
    private int warmUp;

    @Option(names = "--within", defaultValue = "1800", description = "Seconds after which each is given up.")
    private int within;

    @Option(
            names = "--store",
            description = "Connection string of the document store; by default the embedded one, which scans.")
    private @Nullable String store;

    @Option(names = "--java-option", description = "One more option for routing's JVM; may be given many times.")
    private List<String> options = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("innspill-drain");
        out.println("Files and logs of this run are in " + folder + ".");
        try (RunningGround ground = RunningGround.start(folder, List.of("-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"))) {
            try (var backlog = new Backlog(ground.brokers())) {
                backlog.fill(warmUp + pieces);
                out.println(warmUp + pieces + " pieces of feedback wait.");
                double bare;
                try (Child loop = Child.start(
                        BareProcess.class,
                        List.of("-Xmx256m"),
                        List.of(ground.brokers(), Backlog.BARE, String.valueOf(warmUp + pieces)),
                        Map.of(),
                        folder.resolve("bare.log"))) {
                    bare = drained("bare", backlog, Backlog.BARE, loop, out);
                }
                double routing;
                try (Child service = Child.start(
                        RoutingProcess.class,
                        options.isEmpty() ? List.of("-Xms512m", "-Xmx512m") : options,
                        List.of("--server.port=0"),
                        environment(ground),
                        folder.resolve("routing.log"))) {
                    routing = drained("routing", backlog, Topic.FEEDBACK_ROUTED.topicName(), service, out);
                }
                out.println(String.format(
                        Locale.ROOT, "Routing drains %.2f of what the bare loop drains (goal: 0.40).", routing / bare));
            }
        }
        return 0;
    }

    private Map<String, String> environment(RunningGround ground) {
        var environment = new HashMap<>(ground.environment());
        if (store != null) {
            environment.put("INNSPILL_MONGODB_URI", store);
        }
        return environment;
    }

    /** Messages a second, from when those of the warm-up are there to when all are. */
    private double drained(String what, Backlog backlog, String topic, Child process, PrintWriter out)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long from = 0;
        long there = 0;
        long first = 0;
        Duration before = Duration.ZERO;
        int all = warmUp + pieces;
        while (there < all) {
            Thread.sleep(LOOK);
            there = backlog.written(topic);
            if (from == 0 && there > 0 && there >= warmUp) {
                from = System.nanoTime();
                first = there;
                before = process.used();
            }
            if (there < all
                    && (!process.isAlive()
                            || System.nanoTime() - start
                                    > Duration.ofSeconds(within).toNanos())) {
                out.println(String.format(Locale.ROOT, "  %-8s given up at %d of %d", what, there, all));
                break;
            }
        }
        double seconds = (System.nanoTime() - from) / 1e9;
        double perSecond = (there - first) / seconds;
        out.println(String.format(
                Locale.ROOT,
                "  %-8s %6.0f/s, %d in %.1f s, %.0f µs of its processors for each",
                what,
                perSecond,
                there - first,
                seconds,
                process.used().minus(before).toNanos() / 1000.0 / Math.max(1, there - first)));
        return perSecond;
    }
}
