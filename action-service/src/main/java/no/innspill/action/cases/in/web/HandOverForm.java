package no.innspill.action.cases.in.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import no.innspill.action.cases.domain.BodyNames;
import no.innspill.action.cases.domain.HandOver;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What a worker filled in to have a case handed over, right or not.
 *
 * @param to the number of a body, or that and the id of a unit after a slash; empty where the worker does not know
 */
record HandOverForm(
        @Nullable String reason,
        @Nullable String to,
        @Nullable String note) {

    static final HandOverForm EMPTY = new HandOverForm(null, null, null);

    Optional<HandOver.Reason> chosen() {
        return QueueAddress.read(HandOver.Reason.class, reason);
    }

    String text() {
        return note == null ? "" : Note.tidy(note);
    }

    boolean nowhere() {
        return to == null || to.isEmpty();
    }

    /** Who it may be for, out of those that there are. */
    HandOver.@Nullable Proposed proposed(List<BodyNames> bodies) {
        if (to == null) {
            return null;
        }
        String[] parts = to.split("/", 2);
        return bodies.stream()
                .filter(body -> body.id().value().equals(parts[0]))
                .filter(body -> parts.length == 1
                        || (UnitId.isOne(parts[1]) && body.units().containsKey(new UnitId(parts[1]))))
                .findFirst()
                .map(body -> new HandOver.Proposed(body.id(), parts.length == 1 ? null : new UnitId(parts[1])))
                .orElse(null);
    }

    /** The keys of the messages about what is not right, by field, in the order of the form. */
    SequencedMap<String, String> errors(List<BodyNames> bodies) {
        SequencedMap<String, String> errors = new LinkedHashMap<>();
        if (chosen().isEmpty()) {
            errors.put("reason", "action.hand-over.error.reason");
        }
        if (!nowhere() && proposed(bodies) == null) {
            errors.put("to", "action.hand-over.error.to");
        }
        if (text().length() > Note.LONGEST) {
            errors.put("note", "action.error.note.long");
        }
        return errors;
    }

    /** Never the words: what is printed ends in a log. */
    @Override
    public String toString() {
        return "HandOverForm[" + reason + "]";
    }
}
