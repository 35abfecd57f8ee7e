package no.innspill.redaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well the redactor does on labelled texts, per kind: strictly, where kind and span have to be the same, and loosely, where it is
 * enough that spans of the same kind overlap.
 */
final class Figures {
    private final Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
    private final List<String> mistakes = new ArrayList<>();

    private static final class Count {
        private int expected;
        private int found;
        private int exact;
        private int foundExpected;
        private int foundRightly;
    }

    static Figures of(Redactor redactor, List<LabelledTexts.Labelled> texts) {
        Figures figures = new Figures();
        texts.forEach(labelled ->
                figures.add(labelled, redactor.redact(labelled.text()).found()));
        return figures;
    }

    double recall() {
        return share(sum().exact, sum().expected);
    }

    double precision() {
        return share(sum().exact, sum().found);
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** A table in Markdown, a row for each kind and one for all. */
    String table() {
        StringBuilder table = new StringBuilder("""
                | kind | labelled | recall exact | precision exact | recall overlap | precision overlap |
                |---|---|---|---|---|---|
                """);
        kinds.forEach((kind, count) -> table.append(row(kind.name(), count)));
        return table.append(row("all", sum())).toString();
    }

    private void add(LabelledTexts.Labelled labelled, List<Found> actual) {
        for (Found one : labelled.expected()) {
            Count count = kinds.computeIfAbsent(one.kind(), kind -> new Count());
            count.expected++;
            count.exact += actual.contains(one) ? 1 : 0;
            count.foundExpected += overlapsAny(one, actual) ? 1 : 0;
            if (!actual.contains(one)) {
                mistakes.add("missed " + describe(labelled.text(), one));
            }
        }
        for (Found one : actual) {
            Count count = kinds.computeIfAbsent(one.kind(), kind -> new Count());
            count.found++;
            count.foundRightly += overlapsAny(one, labelled.expected()) ? 1 : 0;
            if (!labelled.expected().contains(one)) {
                mistakes.add("wrongly " + describe(labelled.text(), one));
            }
        }
    }

    private static boolean overlapsAny(Found one, List<Found> others) {
        return others.stream()
                .anyMatch(
                        other -> other.kind() == one.kind() && other.start() < one.end() && one.start() < other.end());
    }

    private Count sum() {
        Count sum = new Count();
        kinds.values().forEach(count -> {
            sum.expected += count.expected;
            sum.found += count.found;
            sum.exact += count.exact;
            sum.foundExpected += count.foundExpected;
            sum.foundRightly += count.foundRightly;
        });
        return sum;
    }

    private static String row(String name, Count count) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                name,
                count.expected,
                share(count.exact, count.expected),
                share(count.exact, count.found),
                share(count.foundExpected, count.expected),
                share(count.foundRightly, count.found));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static String describe(String text, Found one) {
        return one.kind() + " «" + text.substring(one.start(), one.end()) + "» in: " + text;
    }
}
