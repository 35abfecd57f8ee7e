package no.innspill.standalone.vocabulary;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import no.innspill.classification.skos.Counts;
import no.innspill.classification.skos.Problem;
import no.innspill.classification.skos.Published;
import no.innspill.classification.skos.SkosOutcome;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a file holds, as one JSON object. */
final class CheckJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_PROBLEMS = 1_000;

    private CheckJson() {}

    static String of(SkosOutcome outcome) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartObject();
            switch (outcome) {
                case SkosOutcome.Read read -> published(json, read.published());
                case SkosOutcome.Refused refused -> refused(json, refused);
            }
            json.writeEndObject();
        }
        return written.toString();
    }

    private static void refused(JsonGenerator json, SkosOutcome.Refused refused) {
        json.writeStringProperty("error", refused.why().words());
        json.writeStringProperty("code", refused.why().name());
        json.writeNumberProperty("line", refused.line());
        json.writeStringProperty("detail", refused.detail());
    }

    private static void published(JsonGenerator json, Published published) {
        Counts counts = published.counts();
        json.writeNumberProperty("themes", counts.themes());
        json.writeNumberProperty("topThemes", counts.topThemes());
        json.writeNumberProperty("words", counts.words());
        json.writeNumberProperty("severalParents", counts.severalParents());
        json.writeNumberProperty("hiddenLabels", counts.hiddenLabels());
        json.writeNumberProperty("missingLabels", counts.missingLabels());
        json.writeObjectPropertyStart("missingByLanguage");
        new TreeMap<>(counts.missing())
                .forEach((language, missing) ->
                        json.writeNumberProperty(language.name().toLowerCase(Locale.ROOT), missing));
        json.writeEndObject();
        json.writeNumberProperty("repeatedLabels", counts.repeatedLabels());
        json.writeNumberProperty("otherConcepts", counts.otherConcepts());
        json.writeNumberProperty("usableConcepts", published.concepts().size());
        json.writeStringProperty("format", published.format().name());
        json.writeNumberProperty("problemCount", published.problems().size());
        problems(json, published.problems());
    }

    private static void problems(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> {
            json.writeStartObject();
            json.writeStringProperty("problem", problem.kind().words());
            json.writeStringProperty("code", problem.kind().name());
            json.writeStringProperty("address", problem.address());
            json.writeNumberProperty("line", problem.line());
            json.writeStringProperty("detail", problem.detail());
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
