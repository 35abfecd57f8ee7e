package no.innspill.standalone.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import no.innspill.classification.Tasks;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.training.LabelledText;
import no.innspill.standalone.lines.Asked;
import no.innspill.standalone.lines.Console;
import no.innspill.standalone.lines.EachLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Classifies labelled texts, and says how much of it was right. */
@Command(
        name = "./innspill evaluate",
        header = "Says how well texts are classified whose right answers are known. Nothing has to run.",
        description = {
            "",
            "Reads NDJSON in UTF-8, lines as ./innspill classify reads them that also hold the right answers, in the same words:",
            "  {\"id\":\"a1\",\"text\":\"Bussen kom ikke\",\"language\":\"nb\",\"kind\":\"COMPLAINT\",\"theme\":\"trafikk-og-transport\",",
            "   \"level\":\"county\",\"what\":\"FITS_NOT\",\"how\":\"UNSAID\",\"severity\":\"MEDIUM\"}",
            "An answer that is absent is not scored. The texts do not stand in the account.",
            "",
            "A line that cannot be read is told on standard error with its number, and the rest goes on. Exit status: 0 all lines were",
            "scored, 1 some were not, 2 the call was not understood.",
            ""
        },
        usageHelpWidth = 125,
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private final InputStream standardInput;
    private final Writer answers;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where the lines are; standard input by default.")
    private @Nullable Path file;

    @Option(names = "--json", description = "The account as one JSON object.")
    private boolean json;

    EvaluateCommand(InputStream standardInput, Writer answers) {
        this.standardInput = standardInput;
        this.answers = answers;
    }

    /** Starts the program. */
    public static void main(String[] arguments) {
        Console.run(EvaluateCommand::new, arguments);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        return Console.withLines(file, standardInput, err, in -> lines(in, err));
    }

    private boolean lines(InputStream in, PrintWriter err) throws IOException {
        ClassifyLines classify = new ClassifyLines(ShippedModel.classifier(), ShippedModel.vocabulary());
        Evaluation evaluation = new Evaluation();
        boolean well = new EachLine(in, ClassifyLines.LABELLED, err)
                .all(asked -> evaluation.add(labelled(asked), classify.told(asked)));
        if (json) {
            new AccountAsJson(answers).write(evaluation);
        } else {
            new AccountAsText(answers).write(evaluation);
        }
        answers.flush();
        return well;
    }

    private static LabelledText labelled(Asked.Text asked) {
        Map<String, String> more = asked.more();
        return new LabelledText(
                asked.id().written(),
                asked.text(),
                more.get(ClassifyLines.PAGE),
                more.get(Tasks.LANGUAGE),
                more.get(Tasks.KIND),
                more.get(Tasks.THEME),
                more.get(Tasks.LEVEL),
                more.get(Tasks.WHAT),
                more.get(Tasks.HOW),
                more.get(Tasks.SEVERITY));
    }
}
