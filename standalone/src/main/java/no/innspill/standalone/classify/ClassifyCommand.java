package no.innspill.standalone.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.innspill.classification.files.ShippedModel;
import no.innspill.standalone.lines.Answers;
import no.innspill.standalone.lines.Console;
import no.innspill.standalone.lines.EachLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies texts line by line. */
@Command(
        name = "./innspill classify",
        header = "Says what texts are: language, kind, theme and level of government, what fits. Nothing has to run.",
        description = {
            "",
            "Reads NDJSON in UTF-8, an object a line; page may be absent, other members and empty lines are passed over:",
            "  {\"id\":\"a1\",\"text\":\"Bussen kommer alltid for sent, det er dårlig service\",\"page\":\"https://www.skyss.no/\"}",
            "and answers each line with one, in the same order:",
            "  {\"id\":\"a1\",\"language\":\"nb\",\"kind\":\"COMPLAINT\",\"theme\":\"trafikk-og-transport\",\"level\":\"county\",",
            "   \"confidence\":{\"language\":0.9992,\"kind\":0.9926,\"theme\":0.999,\"level\":0.9983,",
            "   \"what\":0.6585,\"how\":0.5537,\"severity\":0.486},\"what\":\"FITS_NOT\",\"how\":\"UNSAID\",\"severity\":\"MEDIUM\",",
            "   \"triage\":false}",
            "",
            "language: nb nn se en (unknown where there are no words). kind: PRAISE COMPLAINT ERROR SUGGESTION QUESTION UNCLEAR_TEXT",
            "APPEAL CALL_FOR_HELP SPAM (UNKNOWN). theme: the last part of a top theme's address in LOS, or none. level: state county",
            "municipality unknown. what, how: whether the person got the right thing, and in the right way: FITS FITS_NOT UNSAID. severity:",
            "LOW MEDIUM HIGH ACUTE. triage: whether a person has to look at it. How well it does: docs/classification.md.",
            "",
            "A line that cannot be read is answered {\"id\":...,\"error\":\"...\"} and told on standard error with its number; the",
            "rest goes on. Exit status: 0 all lines were classified, 1 some were not, 2 the call was not understood.",
            ""
        },
        usageHelpWidth = 125,
        mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {

    private final InputStream standardInput;
    private final Writer answers;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where the lines are; standard input by default.")
    private @Nullable Path file;

    ClassifyCommand(InputStream standardInput, Writer answers) {
        this.standardInput = standardInput;
        this.answers = answers;
    }

    /** Starts the program. */
    public static void main(String[] arguments) {
        Console.run(ClassifyCommand::new, arguments);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        return Console.withLines(file, standardInput, err, in -> lines(in, err));
    }

    private boolean lines(InputStream in, PrintWriter err) throws IOException {
        ClassifyLines classify = new ClassifyLines(ShippedModel.classifier(), ShippedModel.vocabulary());
        return new EachLine(in, ClassifyLines.UNLABELLED, err).all(new Answers(answers, classify));
    }
}
