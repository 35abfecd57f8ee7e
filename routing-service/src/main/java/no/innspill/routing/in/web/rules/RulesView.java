package no.innspill.routing.in.web.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import no.innspill.routing.application.rules.RuleBooks.Stop;
import no.innspill.routing.domain.rules.Fault;
import no.innspill.routing.domain.rules.books.BookVersion;
import no.innspill.routing.domain.rules.books.Deed;
import no.innspill.routing.domain.rules.books.InForce;
import no.innspill.routing.domain.rules.books.TestResult;
import org.jspecify.annotations.Nullable;

/** Versions of the rule book as their pages show them. */
final class RulesView {

    private static final int NUMBERED_LINES = 3_000;
    private static final int SPARE_LINES = 6;

    private RulesView() {}

    /** A version in the list. */
    record Row(
            int number,
            String status,
            String tone,
            String writers,
            String changed,
            @Nullable String tested) {}

    /** A fault with the line that it is in, and a mark below its place. */
    record FaultLine(int line, int column, String what, String source, String mark) {}

    /** An example that was tried. */
    record Tried(int line, boolean held, String expected, String actual) {}

    /** A rule that is switched off. */
    record Off(String rule, int line, String why, String since) {}

    /** Something that was done. */
    record Done(String when, String machine, String what) {}

    /**
     * The text to write in.
     *
     * @param numbers of its lines, one below the other; empty for a text that is too long for them
     * @param rows how many lines it shows
     */
    record Editor(String text, String numbers, int rows, List<FaultLine> faults) {

        /** Without the text: its examples may quote what somebody wrote. */
        @Override
        public String toString() {
            return "Editor[" + rows + " rows]";
        }

        static Editor of(String text, List<Fault> faults, RulesWords words) {
            List<String> lines = text.lines().toList();
            int rows = lines.size() + SPARE_LINES;
            StringBuilder numbers = new StringBuilder();
            for (int line = 1; line <= rows && rows <= NUMBERED_LINES; line++) {
                numbers.append(line).append('\n');
            }
            return new Editor(
                    text,
                    numbers.toString(),
                    Math.min(rows, NUMBERED_LINES),
                    faults.stream().map(fault -> fault(fault, lines, words)).toList());
        }

        private static FaultLine fault(Fault fault, List<String> lines, RulesWords words) {
            int line = fault.place().line();
            int column = fault.place().column();
            String source = line <= lines.size() ? lines.get(line - 1) : "";
            return new FaultLine(line, column, words.fault(fault), source, " ".repeat(column - 1) + "^");
        }
    }

    /**
     * One version.
     *
     * @param mayChange whether it is a draft still
     * @param mayTest whether its examples can be tried
     * @param mayOn whether this reader may switch it on
     * @param whyNot why not; none where they may or where it is in force
     * @param back what rolling back leads to; none where it is not in force
     */
    record Page(
            int number,
            long revision,
            String status,
            String tone,
            String writers,
            boolean inForce,
            boolean mayChange,
            boolean mayTest,
            boolean mayOn,
            @Nullable String whyNot,
            @Nullable String back,
            Editor editor,
            List<Tried> tried,
            @Nullable String triedSum,
            boolean passed,
            List<Off> off,
            List<Done> log) {}

    static Row row(BookVersion version, InForce inForce, RulesWords words) {
        TestResult test = version.test();
        return new Row(
                version.number(),
                words.say("routing.rules.status." + status(version, inForce)),
                tone(version, inForce),
                writers(version),
                words.time(version.changedAt()),
                test == null ? null : sum(test));
    }

    static Page page(
            BookVersion version, InForce inForce, List<Stop> stops, String reader, Editor editor, RulesWords words) {
        boolean current = isCurrent(version, inForce);
        boolean changeable = version.stage() != BookVersion.Stage.APPROVED;
        String whyNot = whyNot(version, current, reader);
        TestResult test = version.test();
        return new Page(
                version.number(),
                version.revision(),
                words.say("routing.rules.status." + status(version, inForce)),
                tone(version, inForce),
                writers(version),
                current,
                changeable,
                changeable,
                !current && whyNot == null,
                whyNot == null ? null : words.say("routing.rules.whynot." + whyNot),
                current ? back(inForce, words) : null,
                editor,
                test == null
                        ? List.of()
                        : test.outcomes().stream()
                                .map(outcome ->
                                        new Tried(outcome.line(), outcome.held(), outcome.expected(), outcome.actual()))
                                .toList(),
                test == null ? null : sum(test),
                test != null && test.passed(),
                stops.stream()
                        .filter(Stop::off)
                        .map(stop -> new Off(
                                stop.rule(),
                                stop.line(),
                                words.say("routing.rules.off." + stop.why(), stop.figure()),
                                words.time(stop.at())))
                        .toList(),
                log(version, inForce, stops, words));
    }

    private static @Nullable String whyNot(BookVersion version, boolean current, String reader) {
        if (current) {
            return null;
        }
        if (version.stage() == BookVersion.Stage.DRAFT) {
            return "not-tested";
        }
        return version.writers().contains(reader) ? "own-draft" : null;
    }

    private static String back(InForce inForce, RulesWords words) {
        int before = inForce.before().orElse(0);
        return before == 0 ? words.say("routing.rules.back.none") : words.say("routing.rules.back", before);
    }

    /** What was done to the version itself, when it was in force, and with its rules. */
    private static List<Done> log(BookVersion version, InForce inForce, List<Stop> stops, RulesWords words) {
        List<Deed> all = new ArrayList<>(version.log());
        inForce.spells().stream()
                .filter(spell -> spell.number() == version.number())
                .map(InForce.Spell::begun)
                .forEach(all::add);
        stops.forEach(stop -> all.addAll(stop.log()));
        return all.stream()
                .sorted(Comparator.comparing(Deed::at).reversed())
                .map(deed -> new Done(
                        words.time(deed.at()),
                        deed.at().toString(),
                        words.say("routing.rules.deed." + deed.what(), deed.name(), deed.detail())))
                .toList();
    }

    private static boolean isCurrent(BookVersion version, InForce inForce) {
        return inForce.current().isPresent() && inForce.current().getAsInt() == version.number();
    }

    static String status(BookVersion version, InForce inForce) {
        return inForce.endOf(version.number())
                .map(end -> switch (end) {
                    case LASTS -> "ACTIVE";
                    case REPLACED -> "REPLACED";
                    case ROLLED_BACK -> "ROLLED_BACK";
                })
                .orElse(version.stage().name());
    }

    private static String tone(BookVersion version, InForce inForce) {
        return switch (status(version, inForce)) {
            case "ACTIVE" -> "good";
            case "ROLLED_BACK" -> "bad";
            case "TESTED", "SIMULATED", "APPROVED" -> "";
            default -> "plain";
        };
    }

    private static String writers(BookVersion version) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        version.log().stream()
                .filter(deed -> version.writers().contains(deed.subject()))
                .forEach(deed -> names.add(deed.name()));
        return String.join(", ", names);
    }

    private static String sum(TestResult test) {
        int all = test.outcomes().size();
        return String.format(Locale.ROOT, "%d / %d", all - test.failures(), all);
    }
}
