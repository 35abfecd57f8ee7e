package no.innspill.routing.in.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.routing.application.DecideTriage.Seen;
import no.innspill.routing.domain.decision.Choice;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * The form of a triage page as it was sent.
 *
 * @param to {@code unit:} and a candidate, {@code other} for the one in the list, {@code appeal}, {@code spam}, or {@code help:} and a danger
 * @param other the unit in the list
 * @param kind what it really is
 */
record TriageForm(
        @Nullable String to,
        @Nullable String other,
        @Nullable String kind) {

    static final TriageForm EMPTY = new TriageForm(null, null, null);

    private static final Pattern ALSO = Pattern.compile("([0-9a-f-]{36}):([0-9]{1,6})");
    private static final int MOST = 200;
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
        if (chosen.equals("spam")) {
            return Optional.of(new Choice.AsSpam());
        }
        if (chosen.startsWith(HELP)) {
            return danger(chosen.substring(HELP.length())).map(Choice.AsCallForHelp::new);
        }
        Optional<UnitId> unit = chosen.startsWith(UNIT)
                ? ChoiceRequest.unitId(chosen.substring(UNIT.length()))
                : chosen.equals(OTHER) ? ChoiceRequest.unitId(other) : Optional.empty();
        return unit.map(id -> new Choice.ToUnit(id, chosenKind()));
    }

    /** Others that are decided the same way, each as its id and the round that was seen; what is none is passed over. */
    static List<Seen> seen(List<String> also) {
        return also.stream()
                .map(ALSO::matcher)
                .filter(Matcher::matches)
                .flatMap(parts -> {
                    try {
                        return Stream.of(new Seen(FeedbackId.of(parts.group(1)), Integer.parseInt(parts.group(2))));
                    } catch (IllegalArgumentException noId) {
                        return Stream.empty();
                    }
                })
                .limit(MOST)
                .toList();
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
