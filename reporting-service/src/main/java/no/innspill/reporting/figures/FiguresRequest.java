package no.innspill.reporting.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.support.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/** Reads a question about figures out of the parameters of an address, and says of each that is wrong what would be right. */
final class FiguresRequest {

    /** Without a period: the last thirty days. */
    private static final int USUAL_DAYS = 30;

    private static final List<Dimension> NARROWING = List.of(
            Dimension.BODY, Dimension.UNIT, Dimension.SERVICE, Dimension.THEME, Dimension.KIND, Dimension.CHANNEL);

    private final Map<String, List<String>> parameters;
    private final LocalDate today;
    private final List<InvalidField> errors = new ArrayList<>();

    private FiguresRequest(Map<String, List<String>> parameters, LocalDate today) {
        this.parameters = parameters;
        this.today = today;
    }

    /** What was read. */
    sealed interface Read {

        /** A question, with one value at most for each dimension that it is narrowed to. */
        record Question(LocalDate from, LocalDate to, List<Dimension> by, Map<Dimension, String> only)
                implements Read {}

        /** What is wrong. */
        record Wrong(List<InvalidField> errors) implements Read {}
    }

    static Read read(Map<String, List<String>> parameters, LocalDate today) {
        return new FiguresRequest(parameters, today).read();
    }

    private Read read() {
        unknownParameters();
        LocalDate to = day("to", today);
        LocalDate from = day("from", to.minusDays(USUAL_DAYS - 1));
        if (errors.isEmpty()) {
            period(from, to);
        }
        List<Dimension> by = by();
        Map<Dimension, String> only = only();
        return errors.isEmpty() ? new Read.Question(from, to, by, only) : new Read.Wrong(errors);
    }

    private void unknownParameters() {
        Set<String> known = NARROWING.stream().map(Dimension::key).collect(Collectors.toSet());
        known.addAll(Set.of("from", "to", "by"));
        if (!known.containsAll(parameters.keySet())) {
            error("", "unknown-parameter", "Only from, to, by, body, unit, service, theme, kind and channel.");
        }
    }

    private LocalDate day(String name, LocalDate otherwise) {
        String value = single(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            error(name, "date", "A date such as 2026-03-31.");
            return otherwise;
        }
    }

    private void period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            error("to", "order", "The same day as from, or a later one.");
        } else if (ChronoUnit.DAYS.between(from, to) >= FiguresQuery.LONGEST) {
            error("from", "too-long", "At most " + FiguresQuery.LONGEST + " days before to.");
        } else if (from.getYear() < 2000 || to.getYear() > 2100) {
            error("from", "date", "Between 2000 and 2100.");
        }
    }

    private List<Dimension> by() {
        String value = single("by");
        if (value == null) {
            return List.of();
        }
        List<Dimension> by = new ArrayList<>();
        for (String key : value.split(",", -1)) {
            Dimension.of(key.strip())
                    .ifPresentOrElse(
                            by::add,
                            () -> error(
                                    "by",
                                    "unknown-dimension",
                                    "One or more of "
                                            + Arrays.stream(Dimension.values())
                                                    .map(Dimension::key)
                                                    .collect(Collectors.joining(", "))
                                            + ", with commas between."));
        }
        if (by.size() > FiguresQuery.MOST_DIMENSIONS || Set.copyOf(by).size() != by.size()) {
            error("by", "too-many", "At most " + FiguresQuery.MOST_DIMENSIONS + ", each once.");
        }
        return by;
    }

    private Map<Dimension, String> only() {
        Map<Dimension, String> only = new LinkedHashMap<>();
        for (Dimension dimension : NARROWING) {
            String value = single(dimension.key());
            if (value != null) {
                only.put(dimension, value);
            }
        }
        String body = only.get(Dimension.BODY);
        if (body != null && !body.matches("\\d{9}")) {
            error("body", "format", "An organisation number of nine digits.");
        }
        return only;
    }

    private @Nullable String single(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1
                || values.getFirst().isBlank()
                || values.getFirst().length() > 500) {
            error(name, "single", "Once, with a value of 1 to 500 characters.");
            return null;
        }
        return values.getFirst();
    }

    private void error(String field, String code, String detail) {
        errors.add(new InvalidField(field, code, detail));
    }
}
