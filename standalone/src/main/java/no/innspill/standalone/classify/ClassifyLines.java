package no.innspill.standalone.classify;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import no.innspill.classification.Classifier;
import no.innspill.classification.Signals;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.evaluation.Told;
import no.innspill.classification.training.LabelledText;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.standalone.lines.Lines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Answers each line with what its text is. */
final class ClassifyLines {

    private static final double PLACES = 10_000;

    private final Classifier classifier;
    private final Vocabulary vocabulary;
    private final Writer answers;
    private final PrintWriter err;

    ClassifyLines(Classifier classifier, Vocabulary vocabulary, Writer answers, PrintWriter err) {
        this.classifier = classifier;
        this.vocabulary = vocabulary;
        this.answers = answers;
        this.err = err;
    }

    /** Whether all lines could be classified. */
    boolean all(Lines lines) throws IOException {
        boolean well = true;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            well &= answer(line);
            if (lines.pausing()) {
                answers.flush();
            }
        }
        answers.flush();
        return well;
    }

    private boolean answer(Lines.Line line) throws IOException {
        String text = line.text();
        if (text != null && text.isBlank()) {
            return true;
        }
        Asked asked = text == null ? new Asked.Fault(null, line.fault()) : Asked.unlabelled(text);
        return switch (asked) {
            case Asked.Text readable -> {
                classified(readable);
                yield true;
            }
            case Asked.Fault fault -> {
                err.println("line " + line.number() + ": " + fault.why());
                refused(fault);
                yield false;
            }
        };
    }

    /** What a text is told to be. */
    static Told told(Classifier classifier, Vocabulary vocabulary, LabelledText text) {
        return Told.of(classifier.classify(text.text(), text.page(), Signals.NONE), vocabulary);
    }

    private void classified(Asked.Text asked) throws IOException {
        Told told = told(classifier, vocabulary, asked.text());
        try (JsonGenerator json = json()) {
            json.writeStartObject();
            id(json, asked.id());
            Evaluation.TASKS.forEach(task -> json.writeStringProperty(task, told.label(task)));
            json.writeObjectPropertyStart("confidence");
            Evaluation.TASKS.forEach(
                    task -> json.writeNumberProperty(task, Math.round(told.confidence(task) * PLACES) / PLACES));
            json.writeEndObject();
            json.writeBooleanProperty("triage", told.triage());
            json.writeEndObject();
        }
        answers.write('\n');
    }

    private void refused(Asked.Fault fault) throws IOException {
        try (JsonGenerator json = json()) {
            json.writeStartObject();
            id(json, fault.id());
            json.writeStringProperty("error", fault.why());
            json.writeEndObject();
        }
        answers.write('\n');
    }

    private JsonGenerator json() {
        return Asked.JSON.createGenerator(ObjectWriteContext.empty(), answers);
    }

    private static void id(JsonGenerator json, Asked.@Nullable Id id) {
        if (id == null) {
            json.writeNullProperty("id");
        } else if (id.isNumber()) {
            json.writeName("id");
            json.writeNumber(id.written());
        } else {
            json.writeStringProperty("id", id.written());
        }
    }
}
