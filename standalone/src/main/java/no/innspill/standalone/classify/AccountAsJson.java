package no.innspill.standalone.classify;

import java.io.IOException;
import java.io.Writer;
import no.innspill.classification.Kind;
import no.innspill.classification.Tasks;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.evaluation.Hits;
import no.innspill.classification.evaluation.Reliability;
import no.innspill.standalone.lines.Json;
import tools.jackson.core.JsonGenerator;

/** The account of an evaluation as one JSON object. */
final class AccountAsJson {

    private static final double PLACES = 10_000;

    private final Writer out;

    AccountAsJson(Writer out) {
        this.out = out;
    }

    void write(Evaluation evaluation) throws IOException {
        try (JsonGenerator json = Json.writing(out)) {
            json.writeStartObject();
            json.writeNumberProperty("texts", evaluation.texts());
            for (String task : Evaluation.TASKS) {
                json.writeObjectPropertyStart(task);
                task(json, evaluation, task);
                json.writeEndObject();
            }
            urgent(json, "appeal", evaluation.hitsOf(Tasks.KIND), Kind.APPEAL.name());
            urgent(json, "callForHelp", evaluation.hitsOf(Tasks.KIND), Kind.CALL_FOR_HELP.name());
            urgent(json, "highOrAcute", evaluation.harm(), Evaluation.HARM);
            triage(json, evaluation);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void task(JsonGenerator json, Evaluation evaluation, String task) {
        Hits hits = evaluation.hitsOf(task);
        summary(json, hits);
        figure(json, "expectedCalibrationError", evaluation.reliabilityOf(task).expectedError());
        json.writeObjectPropertyStart("byLanguage");
        evaluation.byLanguageOf(task).forEach((language, part) -> {
            json.writeObjectPropertyStart(language);
            summary(json, part);
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("classes");
        for (String label : hits.labels()) {
            label(json, hits, label);
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("reliability");
        evaluation.reliabilityOf(task).bins().forEach(bin -> bin(json, bin));
        json.writeEndArray();
    }

    private static void summary(JsonGenerator json, Hits hits) {
        json.writeNumberProperty("scored", hits.count());
        figure(json, "accuracy", hits.accuracy());
        figure(json, "macroF1", hits.macroF1());
    }

    private static void label(JsonGenerator json, Hits hits, String label) {
        json.writeObjectPropertyStart(label);
        json.writeNumberProperty("count", hits.of(label));
        figure(json, "precision", hits.precision(label));
        figure(json, "recall", hits.recall(label));
        figure(json, "f1", hits.f1(label));
        json.writeObjectPropertyStart("toldAs");
        hits.labels().stream()
                .filter(told -> hits.told(label, told) > 0)
                .forEach(told -> json.writeNumberProperty(told, hits.told(label, told)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void bin(JsonGenerator json, Reliability.Bin bin) {
        json.writeStartObject();
        figure(json, "from", bin.from());
        json.writeNumberProperty("count", bin.count());
        figure(json, "confidence", bin.confidence());
        figure(json, "right", bin.right());
        json.writeEndObject();
    }

    private static void urgent(JsonGenerator json, String name, Hits hits, String label) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("count", hits.of(label));
        figure(json, "recall", hits.recall(label));
        figure(json, "precision", hits.precision(label));
        json.writeEndObject();
    }

    private static void triage(JsonGenerator json, Evaluation evaluation) {
        json.writeObjectPropertyStart("triage");
        figure(json, "share", evaluation.texts() == 0 ? 0 : (double) evaluation.triage() / evaluation.texts());
        json.writeNumberProperty("notInTriage", evaluation.countedAlone());
        figure(json, "goesRight", evaluation.rightAlone("goesRight"));
        Evaluation.ROUTING.forEach(task -> figure(json, task + "Right", evaluation.rightAlone(task)));
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, String name, double value) {
        json.writeNumberProperty(name, Math.round(value * PLACES) / PLACES);
    }
}
