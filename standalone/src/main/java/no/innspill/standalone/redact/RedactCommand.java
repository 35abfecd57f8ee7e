package no.innspill.standalone.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.innspill.standalone.lines.Answers;
import no.innspill.standalone.lines.Console;
import no.innspill.standalone.lines.EachLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
        usageHelpWidth = 125,
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

    /** Starts the program. */
    public static void main(String[] arguments) {
        Console.run(RedactCommand::new, arguments);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        return Console.withLines(
                file,
                standardInput,
                err,
                in -> new EachLine(in, List.of(), err).all(new Answers(answers, new RedactLines())));
    }
}
