package no.innspill.standalone;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import no.innspill.standalone.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program behind {@code ./innspill}. */
@Command(
        name = "innspill",
        description = "Innspill: from what users of public services say to what comes of it.",
        subcommands = {UpCommand.class, DemoCommand.class},
        mixinStandardHelpOptions = true)
public final class Standalone implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Runs a command; the exit status is 0 when all went well, 1 when it did not, 2 when the command was not understood. */
    public static void main(String[] arguments) {
        Charset terminal = System.out.charset();
        System.exit(
                commandLine(new PrintWriter(System.out, true, terminal), new PrintWriter(System.err, true, terminal))
                        .execute(arguments));
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Standalone()).setOut(out).setErr(err);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: up, or demo.");
    }
}
