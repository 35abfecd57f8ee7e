package no.innspill.standalone.redact;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import no.innspill.redaction.Found;
import no.innspill.redaction.Redaction;
import no.innspill.redaction.Redactor;
import no.innspill.standalone.lines.Lines;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Answers each line with one. */
final class RedactLines {
    private final Redactor redactor = new Redactor();
    private final Writer answers;
    private final PrintWriter err;

    RedactLines(Writer answers, PrintWriter err) {
        this.answers = answers;
        this.err = err;
    }

    /** Whether all lines could be redacted. */
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
        Piece piece = text == null ? new Piece.Fault(null, line.fault()) : Piece.of(text);
        return switch (piece) {
            case Piece.Text redactable -> {
                redacted(redactable);
                yield true;
            }
            case Piece.Fault fault -> {
                err.println("line " + line.number() + ": " + fault.why());
                refused(fault);
                yield false;
            }
        };
    }

    private void redacted(Piece.Text piece) throws IOException {
        Redaction redaction = redactor.redact(piece.text());
        try (JsonGenerator json = json()) {
            json.writeStartObject();
            id(json, piece.id());
            json.writeStringProperty("text", redaction.text());
            json.writeArrayPropertyStart("found");
            CodePoints points = new CodePoints(piece.text());
            for (Found found : redaction.found()) {
                json.writeStartObject();
                json.writeStringProperty("kind", found.kind().name());
                json.writeNumberProperty("start", points.before(found.start()));
                json.writeNumberProperty("end", points.before(found.end()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        answers.write('\n');
    }

    private void refused(Piece.Fault fault) throws IOException {
        try (JsonGenerator json = json()) {
            json.writeStartObject();
            id(json, fault.id());
            json.writeStringProperty("error", fault.why());
            json.writeEndObject();
        }
        answers.write('\n');
    }

    private JsonGenerator json() {
        return Piece.JSON.createGenerator(ObjectWriteContext.empty(), answers);
    }

    private static void id(JsonGenerator json, Piece.@Nullable Id id) {
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
