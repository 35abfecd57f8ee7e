package no.innspill.standalone.classify;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import no.innspill.classification.Kind;
import no.innspill.classification.Tasks;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.evaluation.Hits;
import no.innspill.classification.evaluation.Reliability;

/** The account of an evaluation for people to read. */
final class AccountAsText {

    private final PrintWriter out;

    AccountAsText(Writer out) {
        this.out = new PrintWriter(out);
    }

    void write(Evaluation evaluation) {
        out.printf(Locale.ROOT, "%d texts%n", evaluation.texts());
        for (String task : Evaluation.TASKS) {
            if (evaluation.hitsOf(task).count() > 0) {
                task(evaluation, task);
            }
        }
        Hits kinds = evaluation.hitsOf(Tasks.KIND);
        out.printf(Locale.ROOT, "%nappeals and calls for help%n");
        urgent(kinds, Kind.APPEAL);
        urgent(kinds, Kind.CALL_FOR_HELP);
        if (evaluation.harm().count() > 0) {
            out.printf(Locale.ROOT, "%nsomebody comes to harm, or is in danger%n");
            urgent("HIGH or ACUTE", evaluation.harm(), Evaluation.HARM);
        }
        triage(evaluation);
        out.flush();
    }

    private void task(Evaluation evaluation, String task) {
        Hits hits = evaluation.hitsOf(task);
        Reliability reliability = evaluation.reliabilityOf(task);
        out.printf(
                Locale.ROOT,
                "%n%s: accuracy %.3f, macro-F1 %.3f, expected calibration error %.3f (%d scored)%n",
                task,
                hits.accuracy(),
                hits.macroF1(),
                reliability.expectedError(),
                hits.count());
        for (var part : evaluation.byLanguageOf(task).entrySet()) {
            out.printf(
                    Locale.ROOT,
                    "  in %-34s accuracy %.3f  macro-F1 %.3f  %5d%n",
                    part.getKey(),
                    part.getValue().accuracy(),
                    part.getValue().macroF1(),
                    part.getValue().count());
        }
        for (String label : hits.labels()) {
            out.printf(
                    Locale.ROOT,
                    "  %-37s precision %.3f  recall %.3f  F1 %.3f  %5d%n",
                    label,
                    hits.precision(label),
                    hits.recall(label),
                    hits.f1(label),
                    hits.of(label));
        }
        for (Reliability.Bin bin : reliability.bins()) {
            out.printf(
                    Locale.ROOT,
                    "  told with %.1f-%.1f: on average %.3f, right %.3f  %5d%n",
                    bin.from(),
                    bin.from() + 0.1,
                    bin.confidence(),
                    bin.right(),
                    bin.count());
        }
    }

    private void urgent(Hits kinds, Kind kind) {
        urgent(kind.name(), kinds, kind.name());
    }

    private void urgent(String name, Hits hits, String label) {
        out.printf(
                Locale.ROOT,
                "  %-37s recall %.3f  precision %.3f  %5d%n",
                name,
                hits.recall(label),
                hits.precision(label),
                hits.of(label));
    }

    private void triage(Evaluation evaluation) {
        out.printf(
                Locale.ROOT,
                "%ntriage: %.3f of all; of the %d that are not, and have kind, theme and level, %.3f go right%n",
                evaluation.texts() == 0 ? 0.0 : (double) evaluation.triage() / evaluation.texts(),
                evaluation.countedAlone(),
                evaluation.rightAlone("goesRight"));
        for (String task : Evaluation.ROUTING) {
            out.printf(Locale.ROOT, "  %-37s right %.3f%n", task, evaluation.rightAlone(task));
        }
    }
}
