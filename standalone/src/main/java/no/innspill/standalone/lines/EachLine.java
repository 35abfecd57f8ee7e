package no.innspill.standalone.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;

/** Lines of JSON, one after the other: what cannot be read is told on standard error with its number, and the rest goes on. */
public final class EachLine {
    private final Lines lines;
    private final List<Member> more;
    private final PrintWriter err;

    /** @param more what is read of a line beside id and text */
    public EachLine(InputStream in, List<Member> more, PrintWriter err) {
        this.lines = new Lines(in);
        this.more = List.copyOf(more);
        this.err = err;
    }

    /** What is done with each. */
    public interface Doing {
        void with(Asked.Text asked) throws IOException;

        /** A line that could not be read, which has been told. */
        default void without(Asked.Fault fault) throws IOException {}

        /** The next line has to be waited for, or there is none. */
        default void pause() throws IOException {}
    }

    /** Whether all could be read. Empty lines are passed over. */
    public boolean all(Doing doing) throws IOException {
        boolean well = true;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            well &= one(line, doing);
            if (lines.pausing()) {
                doing.pause();
            }
        }
        doing.pause();
        return well;
    }

    private boolean one(Lines.Line line, Doing doing) throws IOException {
        String text = line.text();
        if (text != null && text.isBlank()) {
            return true;
        }
        switch (text == null ? new Asked.Fault(null, line.fault()) : Asked.read(text, more)) {
            case Asked.Text asked -> {
                doing.with(asked);
                return true;
            }
            case Asked.Fault fault -> {
                err.println("line " + line.number() + ": " + fault.why());
                doing.without(fault);
                return false;
            }
        }
    }
}
