package no.innspill.routing.in.web;

import java.util.Arrays;
import java.util.Optional;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.routing.domain.decision.Choice;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The form of a triage page as it was sent.
 *
 * @param to {@code unit:} and a candidate, {@code other} for the one in the list, {@code appeal}, or {@code help:} and a danger
 * @param other the unit in the list
 * @param kind what it really is
 */
record TriageForm(
        @Nullable String to,
        @Nullable String other,
        @Nullable String kind) {

    static final TriageForm EMPTY = new TriageForm(null, null, null);

    private static final String OTHER = "other";
    private static final String UNIT = "unit:";
    private static final String HELP = "help:";

    /** What was chosen; nothing when the form is not filled in. */
    Optional<Choice> choice() {
        boolean listOnly = to == null && other != null && !other.isEmpty();
        String chosen = listOnly ? OTHER : to == null ? "" : to;
        if (chosen.equals("appeal")) {
            return Optional.of(new Choice.AsAppeal());
        }
        if (chosen.startsWith(HELP)) {
            return danger(chosen.substring(HELP.length())).map(Choice.AsCallForHelp::new);
        }
        Optional<UnitId> unit = chosen.startsWith(UNIT)
                ? ChoiceRequest.unitId(chosen.substring(UNIT.length()))
                : chosen.equals(OTHER) ? ChoiceRequest.unitId(other) : Optional.empty();
        return unit.map(id -> new Choice.ToUnit(id, chosenKind()));
    }

    private Optional<Kind> chosenKind() {
        return ChoiceRequest.kinds().stream()
                .filter(known -> known.name().equals(kind))
                .findFirst();
    }

    private static Optional<Danger> danger(String name) {
        return Arrays.stream(Danger.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}
