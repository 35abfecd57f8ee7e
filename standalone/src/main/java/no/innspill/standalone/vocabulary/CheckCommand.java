package no.innspill.standalone.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.innspill.classification.skos.SkosOutcome;
import no.innspill.classification.skos.SkosReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a file holds. */
@Command(
        name = "check",
        header =
                "Says in JSON what a vocabulary in SKOS holds, as LOS is published (https://psi.norge.no/los/all.rdf).",
        description = {
            "",
            "Reads RDF/XML or Turtle, whatever the file is called, of 20 MiB at the most, and answers with one JSON object:",
            "  {\"themes\":92,\"topThemes\":14,\"words\":427,\"severalParents\":77,\"hiddenLabels\":2905,\"missingLabels\":0,...}",
            "",
            "  themes          skos:Concepts with an address that ends in /tema/...",
            "  topThemes       themes that are below nothing",
            "  words           skos:Concepts with an address that ends in /ord/...",
            "  severalParents  themes and words below more than one other, said by skos:broader or skos:narrower",
            "  hiddenLabels    skos:hiddenLabels on themes and words, as many as are written, in all languages",
            "  missingLabels   one for each theme or word and each of nb, nn and en in which it has no skos:prefLabel;",
            "                  a label without a letter or digit, such as *, is none. missingByLanguage tells them apart",
            "  repeatedLabels  labels that say the same as another of the same concept, kind and language",
            "  otherConcepts   skos:Concepts that are neither themes nor words, as the events of LOS; they are passed over",
            "  usableConcepts  themes and words that can be used: named, and below a top theme",
            "  format          RDF_XML or TURTLE",
            "  problems        what is wrong with single concepts: problem, address, line and detail, the first 1,000;",
            "                  problemCount says how many there are",
            "",
            "A file that cannot be used is answered {\"error\":...,\"line\":...,\"detail\":...} and told on standard error.",
            "Nothing that a file points to is fetched; a document type (<!DOCTYPE ...>) is refused, and so are its entities.",
            "Exit status: 0 the file can be used, 1 it cannot, 2 the call was not understood or there is no such file.",
            ""
        },
        usageHelpWidth = 125,
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The vocabulary.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        SkosOutcome outcome;
        try (InputStream in = Files.newInputStream(file)) {
            outcome = SkosReader.read(in);
        } catch (NoSuchFileException e) {
            err.println("There is no file " + file + ".");
            return CommandLine.ExitCode.USAGE;
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read.");
            return CommandLine.ExitCode.USAGE;
        }
        out.println(CheckJson.of(outcome));
        out.flush();
        return switch (outcome) {
            case SkosOutcome.Read _ -> CommandLine.ExitCode.OK;
            case SkosOutcome.Refused refused -> {
                err.println(refused(refused));
                yield 1;
            }
        };
    }

    private String refused(SkosOutcome.Refused refused) {
        String where = refused.line() > 0 ? ", line " + refused.line() : "";
        String detail = refused.detail().isEmpty() ? "" : " (" + refused.detail() + ")";
        return file + where + ": " + refused.why().words() + detail + ".";
    }
}
