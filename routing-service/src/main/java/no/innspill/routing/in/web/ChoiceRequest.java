package no.innspill.routing.in.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.routing.application.DecideTriage.Seen;
import no.innspill.routing.domain.decision.Choice;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A choice in triage as a system sends it: {@code round}, and either {@code unit} (with {@code kind} when it is another than was found),
 * or {@code redirect}: {@code APPEAL}, or {@code CALL_FOR_HELP} with {@code danger}, or {@code spam}: true. Several at once have {@code items}
 * with {@code feedbackId} and {@code round} each in place of {@code round}.
 */
final class ChoiceRequest {

    private static final Set<String> FIELDS = Set.of("round", "unit", "kind", "redirect", "danger", "spam");
    private static final Set<Kind> KINDS_OF_UNITS = Set.of(
            Kind.PRAISE, Kind.COMPLAINT, Kind.ERROR, Kind.SUGGESTION, Kind.QUESTION, Kind.UNCLEAR_TEXT, Kind.SPAM);

    private static final int MOST = 100;

    private final List<InvalidField> errors = new ArrayList<>();
    private final JsonNode sent;

    private ChoiceRequest(JsonNode sent) {
        this.sent = sent;
    }

    /** A choice, and the round that it was made from. */
    record Read(int round, Choice choice) {}

    /**
     * Reads a choice.
     *
     * @throws ProblemException that names every field that is not right
     */
    static Read read(JsonNode sent) {
        if (!sent.isObject()) {
            throw new ProblemException(StandardProblem.MALFORMED, "Send one JSON object.");
        }
        return new ChoiceRequest(sent).read();
    }

    /**
     * Reads a choice about several.
     *
     * @throws ProblemException that names every field that is not right
     */
    static ReadMany readMany(JsonNode sent) {
        if (!sent.isObject()) {
            throw new ProblemException(StandardProblem.MALFORMED, "Send one JSON object.");
        }
        return new ChoiceRequest(sent).readMany();
    }

    /** A choice about several, with the round of each that it was made from. */
    record ReadMany(List<Seen> seen, Choice choice) {}

    /** The kinds that feedback for a unit can have. */
    static List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(KINDS_OF_UNITS::contains).toList();
    }

    private Read read() {
        sent.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> wrong("/" + name, "unknown", "There is no such field."));
        JsonNode round = sent.path("round");
        if (!round.isInt() || round.intValue() < 1) {
            wrong("/round", "required", "The round that you read, a whole number from 1.");
        }
        Choice choice = choice(); // refuses what is wrong so far too
        return new Read(round.intValue(), choice);
    }

    private ReadMany readMany() {
        sent.propertyNames().stream()
                .filter(name -> (!FIELDS.contains(name) && !name.equals("items")) || name.equals("round"))
                .forEach(name -> wrong("/" + name, "unknown", "There is no such field."));
        List<Seen> seen = new ArrayList<>();
        JsonNode items = sent.path("items");
        if (!items.isArray() || items.isEmpty() || items.size() > MOST) {
            wrong("/items", "required", "1 to " + MOST + " items with feedbackId and round.");
        } else {
            for (int each = 0; each < items.size(); each++) {
                seen(items.get(each), "/items/" + each).ifPresent(seen::add);
            }
        }
        return new ReadMany(seen, choice());
    }

    private Optional<Seen> seen(JsonNode item, String at) {
        JsonNode round = item.path("round");
        Optional<FeedbackId> id = feedbackId(item.path("feedbackId"));
        if (id.isEmpty() || !round.isInt() || round.intValue() < 1) {
            wrong(at, "form", "An object with feedbackId, and the round that you read.");
            return Optional.empty();
        }
        return id.map(found -> new Seen(found, round.intValue()));
    }

    private static Optional<FeedbackId> feedbackId(JsonNode written) {
        try {
            return written.isString() ? Optional.of(FeedbackId.of(written.stringValue())) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<Choice> spam() {
        List.of("unit", "kind", "redirect", "danger").forEach(field -> forbidden(field, "Not together with spam."));
        if (!sent.path("spam").isBoolean() || !sent.path("spam").booleanValue()) {
            wrong("/spam", "value", "true, or leave it out.");
        }
        return Optional.of(new Choice.AsSpam());
    }

    private Choice choice() {
        Optional<Choice> choice = sent.has("spam") ? spam() : sent.has("redirect") ? redirect() : unit();
        if (!errors.isEmpty() || choice.isEmpty()) {
            throw new ProblemException(StandardProblem.INVALID, "The choice is not valid.", errors);
        }
        return choice.get();
    }

    private Optional<Choice> unit() {
        forbidden("danger", "Only with redirect CALL_FOR_HELP.");
        Optional<Kind> kind = oneOf(Kind.class, "kind").filter(this::forUnits);
        Optional<UnitId> unit = unitId(text("unit"));
        if (unit.isEmpty()) {
            wrong("/unit", "required", "The id of a unit as in /api/v1/directory, or redirect in place of it.");
        }
        return unit.map(id -> new Choice.ToUnit(id, kind));
    }

    private Optional<Choice> redirect() {
        forbidden("unit", "Not together with redirect.");
        forbidden("kind", "Not together with redirect.");
        String redirect = text("redirect");
        if ("APPEAL".equals(redirect)) {
            forbidden("danger", "Only with redirect CALL_FOR_HELP.");
            return Optional.of(new Choice.AsAppeal());
        }
        if (!"CALL_FOR_HELP".equals(redirect)) {
            wrong("/redirect", "one-of", "APPEAL or CALL_FOR_HELP.");
            return Optional.empty();
        }
        Optional<Danger> danger = oneOf(Danger.class, "danger");
        if (danger.isEmpty() && !sent.has("danger")) {
            wrong("/danger", "required", "One of " + Arrays.toString(Danger.values()) + ".");
        }
        return danger.map(Choice.AsCallForHelp::new);
    }

    private boolean forUnits(Kind kind) {
        if (!KINDS_OF_UNITS.contains(kind)) {
            wrong("/kind", "one-of", "Not APPEAL, CALL_FOR_HELP or UNKNOWN.");
            return false;
        }
        return true;
    }

    private <T extends Enum<T>> Optional<T> oneOf(Class<T> type, String field) {
        if (!sent.has(field)) {
            return Optional.empty();
        }
        String value = text(field);
        Optional<T> found = Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(value))
                .findFirst();
        if (found.isEmpty()) {
            wrong("/" + field, "one-of", "One of " + Arrays.toString(type.getEnumConstants()) + ".");
        }
        return found;
    }

    private @Nullable String text(String field) {
        JsonNode value = sent.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    private void forbidden(String field, String detail) {
        if (sent.has(field)) {
            wrong("/" + field, "not-allowed", detail);
        }
    }

    private void wrong(String field, String code, String detail) {
        errors.add(new InvalidField(field, code, detail));
    }

    static Optional<UnitId> unitId(@Nullable String written) {
        try {
            return Optional.ofNullable(written).map(UnitId::new);
        } catch (IllegalArgumentException noSlug) {
            return Optional.empty();
        }
    }
}
