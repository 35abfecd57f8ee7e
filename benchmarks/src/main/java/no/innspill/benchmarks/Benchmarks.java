package no.innspill.benchmarks;

import java.io.PrintWriter;
import no.innspill.benchmarks.drain.DrainCommand;
import no.innspill.benchmarks.load.LoadCommand;
import no.innspill.benchmarks.micro.MicroCommand;
import no.innspill.benchmarks.simulate.SimulateCommand;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program behind {@code ./innspill bench}. */
@Command(
        name = "bench",
        description = "Measures how fast Innspill is on this machine.",
        subcommands = {LoadCommand.class, DrainCommand.class, SimulateCommand.class, MicroCommand.class},
        mixinStandardHelpOptions = true)
public final class Benchmarks implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Runs a command; the exit status is 0 when it ran, 1 when it did not, 2 when it was not understood. */
    public static void main(String[] arguments) {
        // what is printed is the figures; the processes that are measured log to files of their own
        LoggingSystem.get(Benchmarks.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        var out = new PrintWriter(System.out, true, System.out.charset());
        System.exit(new CommandLine(new Benchmarks()).setOut(out).execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: load, drain, simulate, or micro.");
    }
}
