package no.innspill.standalone.redact;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.innspill.standalone.lines.Lines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.exc.JacksonIOException;

/** Redacts texts line by line. A program of its own beside {@code Standalone}: it needs five jars and starts in a fraction of a second. */
@Command(
        name = "./innspill redact",
        header =
                "Takes personal data out of texts, and says what it took. Nothing has to run, and nothing leaves this machine.",
        description = {
            "",
            "Reads NDJSON in UTF-8, an object a line; other members are passed over, empty lines too:",
            "  {\"id\":\"a1\",\"text\":\"Ring meg på 998 87 766\"}",
            "and answers each line with one, in the same order, as soon as it is read:",
            "  {\"id\":\"a1\",\"text\":\"Ring meg på [PHONE]\",\"found\":[{\"kind\":\"PHONE\",\"start\":12,\"end\":22}]}",
            "",
            "id is a string or a number and is given back as it came. start and end count the Unicode code points of the text",
            "that was read (as Python does), from 0, end not included.",
            "Kinds: NATIONAL_ID PHONE EMAIL ACCOUNT CARD NAME ADDRESS NAV_IDENT IP PLATE BIRTHDATE.",
            "",
            "A line that cannot be read is answered {\"id\":...,\"error\":\"...\"} and told on standard error with its number; the",
            "rest goes on. Exit status: 0 all lines were redacted, 1 some were not, 2 the call was not understood.",
            ""
        },
        mixinStandardHelpOptions = true)
final class RedactCommand implements Callable<Integer> {
    private final InputStream standardInput;
    private final Writer answers;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where the lines are; standard input by default.")
    private @Nullable Path file;

    RedactCommand(InputStream standardInput, Writer answers) {
        this.standardInput = standardInput;
        this.answers = answers;
    }

    /** Answers are always UTF-8, as JSON is; what is told on standard error is for the terminal. */
    public static void main(String[] arguments) {
        Charset terminal = System.err.charset();
        Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(System.err, true, terminal);
        System.exit(new CommandLine(new RedactCommand(System.in, out))
                .setOut(new PrintWriter(out, true))
                .setErr(err)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (file == null) {
            return redact(standardInput, err);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return redact(in, err);
        } catch (NoSuchFileException e) {
            err.println("There is no file " + file + ".");
            return CommandLine.ExitCode.USAGE;
        }
    }

    private int redact(InputStream in, PrintWriter err) {
        try {
            return new RedactLines(answers, err).all(new Lines(in)) ? CommandLine.ExitCode.OK : 1;
        } catch (IOException | JacksonIOException e) {
            // whoever read the answers has gone, as «head» does, or the file cannot be read
            err.println("Stopped: the answers cannot be written, or the lines cannot be read.");
            return 1;
        }
    }
}
