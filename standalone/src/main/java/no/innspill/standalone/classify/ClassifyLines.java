package no.innspill.standalone.classify;

import java.util.List;
import no.innspill.classification.Classifier;
import no.innspill.classification.Signals;
import no.innspill.classification.Tasks;
import no.innspill.classification.evaluation.Evaluation;
import no.innspill.classification.evaluation.Told;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.standalone.lines.Answers;
import no.innspill.standalone.lines.Asked;
import no.innspill.standalone.lines.Member;
import tools.jackson.core.JsonGenerator;

/** Says what the text of each line is. */
record ClassifyLines(Classifier classifier, Vocabulary vocabulary) implements Answers.Members {

    static final String PAGE = "page";
    static final List<Member> UNLABELLED = List.of(Member.of(PAGE));
    static final List<Member> LABELLED = List.of(
            Member.of(PAGE),
            new Member(Tasks.LANGUAGE, Tasks.LANGUAGES),
            new Member(Tasks.KIND, Tasks.KINDS),
            new Member(Tasks.THEME, Tasks.THEMES),
            new Member(Tasks.LEVEL, Tasks.LEVELS),
            new Member(Tasks.WHAT, Tasks.FITS),
            new Member(Tasks.HOW, Tasks.FITS),
            new Member(Tasks.SEVERITY, Tasks.SEVERITIES));

    private static final double PLACES = 10_000;

    Told told(Asked.Text asked) {
        return Told.of(classifier.classify(asked.text(), asked.more().get(PAGE), Signals.NONE), vocabulary);
    }

    @Override
    public void write(Asked.Text asked, JsonGenerator json) {
        Told told = told(asked);
        Evaluation.ROUTING.forEach(task -> json.writeStringProperty(task, told.label(task)));
        json.writeObjectPropertyStart("confidence");
        Evaluation.TASKS.forEach(
                task -> json.writeNumberProperty(task, Math.round(told.confidence(task) * PLACES) / PLACES));
        json.writeEndObject();
        Evaluation.SIGNS.forEach(task -> json.writeStringProperty(task, told.label(task)));
        json.writeBooleanProperty("triage", told.triage());
    }
}
