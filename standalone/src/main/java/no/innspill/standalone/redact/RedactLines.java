package no.innspill.standalone.redact;

import no.innspill.redaction.Found;
import no.innspill.redaction.Redaction;
import no.innspill.redaction.Redactor;
import no.innspill.standalone.lines.Answers;
import no.innspill.standalone.lines.Asked;
import tools.jackson.core.JsonGenerator;

/** Says what the text of each line is without personal data, and what was taken out. */
final class RedactLines implements Answers.Members {
    private final Redactor redactor = new Redactor();

    @Override
    public void write(Asked.Text asked, JsonGenerator json) {
        Redaction redaction = redactor.redact(asked.text());
        json.writeStringProperty("text", redaction.text());
        json.writeArrayPropertyStart("found");
        CodePoints points = new CodePoints(asked.text());
        for (Found found : redaction.found()) {
            json.writeStartObject();
            json.writeStringProperty("kind", found.kind().name());
            json.writeNumberProperty("start", points.before(found.start()));
            json.writeNumberProperty("end", points.before(found.end()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
