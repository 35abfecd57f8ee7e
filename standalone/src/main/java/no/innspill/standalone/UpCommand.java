package no.innspill.standalone;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.innspill.embedded.DataInUse;
import no.innspill.standalone.process.InnspillSystem;
import no.innspill.standalone.process.Logs;
import no.innspill.standalone.process.StandaloneSettings;
import no.innspill.standalone.process.StandaloneSettings.Ports;
import no.innspill.standalone.process.StartFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts everything and keeps it running until it is told to stop. */
@Command(
        name = "up",
        description = "Starts everything in one process; Ctrl-C stops it. Listens on this machine only.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
final class UpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "${env:INNSPILL_PORT:-8080}",
            paramLabel = "PORT",
            description = "Port of the start page; the services take the four that follow. [INNSPILL_PORT]")
    private int port;

    @Option(
            names = "--data",
            defaultValue = "${env:INNSPILL_DATA:-data}",
            paramLabel = "DIR",
            description = "Where everything is kept. [INNSPILL_DATA]")
    private Path data = Path.of("data");

    @Option(
            names = "--host",
            defaultValue = "${env:INNSPILL_HOST:-localhost}",
            paramLabel = "NAME",
            description = "The name that browsers use; the web ports listen on its address. [INNSPILL_HOST]")
    private String host = "localhost";

    @Option(
            names = "--kafka-port",
            defaultValue = "${env:INNSPILL_KAFKA_PORT:-9092}",
            paramLabel = "PORT",
            description = "Port of the broker, always on this machine only. [INNSPILL_KAFKA_PORT]")
    private int kafkaPort;

    @Option(
            names = "--store-port",
            defaultValue = "${env:INNSPILL_STORE_PORT:-27117}",
            paramLabel = "PORT",
            description = "Port of the document store, always on this machine only. [INNSPILL_STORE_PORT]")
    private int storePort;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        StandaloneSettings settings = settings();
        Logs.to(settings.data().resolve("logs"));
        out.println("Innspill starts; data in " + settings.data() + ".");
        long from = System.nanoTime();
        InnspillSystem system;
        try {
            system = InnspillSystem.start(settings, (part, where, took) -> {
                if (!part.equals(InnspillSystem.DATA)) {
                    out.println("  %-18s %6s   %s".formatted(part, seconds(took), where));
                }
            });
        } catch (DataInUse | StartFailed e) {
            spec.commandLine().getErr().println(Refusal.of(e));
            return 1;
        } catch (RuntimeException e) {
            spec.commandLine().getErr().println(Refusal.unexpected(e, settings.data()));
            return 1;
        }
        Addresses.print(out, settings, seconds(Duration.ofNanos(System.nanoTime() - from)));
        runUntilToldToStop(system, out);
        return 0;
    }

    StandaloneSettings settings() {
        try {
            return new StandaloneSettings(
                    data.toAbsolutePath().normalize(), host, Ports.from(port, kafkaPort, storePort));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static void runUntilToldToStop(InnspillSystem system, PrintWriter out) throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            long from = System.nanoTime();
            out.println("\nInnspill stops …");
            system.close();
            out.println("Stopped after " + seconds(Duration.ofNanos(System.nanoTime() - from)) + ". The data is kept.");
        }));
        never.await();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
