package no.innspill.action.cases.in.web;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Outcome;
import org.jspecify.annotations.Nullable;

/** What a worker filled in to settle a case, right or not. */
record ResolveForm(@Nullable String outcome, @Nullable String note) {

    static final ResolveForm EMPTY = new ResolveForm(null, null);

    Optional<Outcome> chosen() {
        return QueueAddress.read(Outcome.class, outcome);
    }

    String text() {
        return note == null ? "" : Note.tidy(note);
    }

    /** The keys of the messages about what is not right, by field, in the order of the form. */
    SequencedMap<String, String> errors() {
        SequencedMap<String, String> errors = new LinkedHashMap<>();
        if (chosen().isEmpty()) {
            errors.put("outcome", "action.error.outcome");
        }
        if (text().isEmpty()) {
            errors.put("note", "action.error.note.missing");
        } else if (text().length() > Note.LONGEST) {
            errors.put("note", "action.error.note.long");
        }
        return errors;
    }

    @Override
    public String toString() {
        return "ResolveForm[" + outcome + "]";
    }
}
