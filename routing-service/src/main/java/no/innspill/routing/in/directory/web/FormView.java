package no.innspill.routing.in.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.routing.in.directory.Fields.Fault;
import no.innspill.routing.in.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, with what is wrong with it; an empty one before anything was sent.
 *
 * @param command which of the page's forms
 * @param faults in words, by field
 */
record FormView(String command, Map<String, String> values, Map<String, String> faults) {

    static final FormView EMPTY = new FormView("", Map.of(), Map.of());

    static FormView refused(String command, Map<String, String> values, List<Fault> faults, Wording.Page words) {
        Map<String, String> told = new LinkedHashMap<>();
        faults.forEach(fault -> told.putIfAbsent(
                fault.field(), words.say("directory.refusal." + fault.why().code())));
        return new FormView(command, values, told);
    }

    /** What a field shows: what was sent, else how it is. */
    public String value(String form, String field, @Nullable String otherwise) {
        String known = otherwise == null ? "" : otherwise;
        return form.equals(command) ? values.getOrDefault(field, known) : known;
    }

    public @Nullable String fault(String form, String field) {
        return form.equals(command) ? faults.get(field) : null;
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }
}
