package no.innspill.standalone.lines;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** Answers each line with one that has its id: what was found in the text, or the fault. */
public final class Answers implements EachLine.Doing {
    private final Writer out;
    private final Members members;

    public Answers(Writer out, Members members) {
        this.out = out;
        this.members = members;
    }

    /** What is answered beside the id. */
    public interface Members {
        void write(Asked.Text asked, JsonGenerator json);
    }

    @Override
    public void with(Asked.Text asked) throws IOException {
        try (JsonGenerator json = Json.writing(out)) {
            json.writeStartObject();
            Id.write(asked.id(), json);
            members.write(asked, json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    @Override
    public void without(Asked.Fault fault) throws IOException {
        try (JsonGenerator json = Json.writing(out)) {
            json.writeStartObject();
            Id.write(fault.id(), json);
            json.writeStringProperty("error", fault.why());
            json.writeEndObject();
        }
        out.write('\n');
    }

    @Override
    public void pause() throws IOException {
        out.flush();
    }
}
