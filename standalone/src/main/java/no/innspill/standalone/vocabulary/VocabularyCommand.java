package no.innspill.standalone.vocabulary;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with a vocabulary on the command line. A program of its own beside {@code Standalone}: it needs few jars and starts in a moment. */
@Command(
        name = "./innspill vocabulary",
        header = "Looks at a vocabulary of themes and words. Nothing has to run, and nothing leaves this machine.",
        subcommands = CheckCommand.class,
        mixinStandardHelpOptions = true)
final class VocabularyCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Answers are always UTF-8, as JSON is; what is told on standard error is for the terminal. */
    public static void main(String[] arguments) {
        // no provider of SLF4J is on the class path, and nobody needs to be told
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)));
        int status = program()
                .setOut(out)
                .setErr(new PrintWriter(System.err, true, System.err.charset()))
                .execute(arguments);
        out.flush();
        System.exit(status);
    }

    static CommandLine program() {
        return new CommandLine(new VocabularyCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? There is: check FILE");
    }
}
