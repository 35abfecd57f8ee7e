package no.innspill.benchmarks.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Intake under load, beside the bare endpoint. */
@Command(
        name = "load",
        description =
                "Throughput beside the bare endpoint, latency at half of it, and a batch. Takes broker and store along.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class LoadCommand implements Callable<Integer> {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--connections", defaultValue = "64", description = "Connections at a time.")
    private int connections;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds of warm-up for each endpoint.")
    private int warmUp;

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds of all endpoints in turn.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "8", description = "Seconds for each endpoint in a round.")
    private int seconds;

    @Option(names = "--lines", defaultValue = "100000", description = "Lines of the batch; 0 for none.")
    private long lines;

    @Option(names = "--heap", defaultValue = "512", description = "Megabytes of heap that intake may have.")
    private int heap;

    @Option(names = "--json", description = "File to write the figures to.")
    private @Nullable Path json;

    @Option(names = "--java-option", description = "One more option for intake's JVM; may be given many times.")
    private List<String> options = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = Files.createTempDirectory("innspill-bench");
        out.println("Files and logs of this run are in " + folder + ".");
        var plan =
                new LoadRun.Plan(connections, Duration.ofSeconds(warmUp), rounds, Duration.ofSeconds(seconds), lines);
        Figures figures;
        try (Stand stand = Stand.start(folder, heap, options)) {
            figures = new LoadRun(stand, plan, out).measure();
        }
        out.println(String.format(
                Locale.ROOT,
                "Intake takes %.2f of what the bare endpoint takes (goal: 0.60), and %.2f of what it takes when it keeps a receipt.",
                figures.ratio(),
                figures.ratioToReceipt()));
        if (json != null) {
            Files.writeString(json, JSON.writeValueAsString(figures) + "\n");
        }
        return 0;
    }
}
