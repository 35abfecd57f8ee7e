package no.innspill.routing.domain.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a rule does, or what an example expects. */
final class ResultReader {

    private static final int LONGEST_TAG = 40;
    private static final int MOST_DAYS = 366;
    private static final String[] RESULTS = {"unit", "redirect", "triage", "priority", "deadline", "tag"};

    private final Cursor cursor;
    private final Known known;
    private final ConditionReader numbers;
    private @Nullable Goal goal;
    private @Nullable Priority priority;
    private @Nullable Integer workingDays;
    private final Set<String> tags = new LinkedHashSet<>();

    ResultReader(Cursor cursor, Known known, ConditionReader numbers) {
        this.cursor = cursor;
        this.known = known;
        this.numbers = numbers;
    }

    /** What was read. */
    record Result(Optional<Goal> goal, Handling handling) {}

    Result read() throws Cursor.Lost {
        boolean first = true;
        while (one(first)) {
            first = false;
            if (!cursor.takeIf(",")) {
                cursor.takeIf("and");
            }
        }
        OptionalInt days = workingDays == null ? OptionalInt.empty() : OptionalInt.of(workingDays);
        return new Result(
                Optional.ofNullable(goal), new Handling(Optional.ofNullable(priority), days, List.copyOf(tags)));
    }

    private boolean one(boolean first) throws Cursor.Lost {
        Token word = cursor.next();
        if (cursor.takeIf("unit")) {
            goal(word, unit());
        } else if (cursor.takeIf("triage")) {
            goal(word, new Goal.ToTriage());
        } else if (cursor.takeIf("redirect")) {
            cursor.expect("to");
            goal(word, cursor.one(ResultReader::channel, List.of("appeal", "help")));
        } else if (cursor.takeIf("priority")) {
            once(word, priority != null);
            priority = cursor.one(ResultReader::priority, List.of("low", "normal", "high"));
        } else if (cursor.takeIf("deadline")) {
            once(word, workingDays != null);
            workingDays = numbers.number(1, MOST_DAYS);
            cursor.expect("working");
            if (!cursor.takeIf("days")) {
                cursor.expect("day");
            }
        } else if (cursor.takeIf("tag") || cursor.takeIf("tags")) {
            tags();
        } else if (first || !(cursor.ended() || cursor.sees("rule") || cursor.sees("expect"))) {
            List<String> expected = new ArrayList<>(Arrays.asList(RESULTS));
            if (!first) {
                expected.addAll(List.of("rule", "expect", "<end>"));
            }
            throw cursor.lost(expected.toArray(String[]::new));
        } else {
            return false;
        }
        return true;
    }

    private void goal(Token word, Goal read) {
        once(word, goal != null);
        goal = read;
    }

    private void once(Token word, boolean again) {
        if (again) {
            cursor.fault(word, FaultCode.SAID_TWICE);
        }
    }

    private Goal unit() throws Cursor.Lost {
        Token written = cursor.expect(Token.Sort.TEXT, "<unit>");
        if (!known.hasUnit(written.text())) {
            cursor.fault(written, FaultCode.UNKNOWN_UNIT);
        }
        return new Goal.ToUnit(written.text());
    }

    private void tags() throws Cursor.Lost {
        do {
            Token written = cursor.expect(Token.Sort.TEXT, "<text>");
            String tag = written.text().strip().replaceAll("\\s+", " ");
            if (tag.isEmpty() || tag.length() > LONGEST_TAG) {
                cursor.fault(new Fault(written.place(), FaultCode.WRONG_LENGTH, tag, List.of("1–" + LONGEST_TAG)));
            } else if (known.isPersonal(tag)) {
                cursor.fault(Fault.of(written.place(), FaultCode.PERSONAL_DATA, ""));
            } else if (!tags.add(tag)) {
                cursor.fault(written, FaultCode.SAID_TWICE);
            } else if (tags.size() > Handling.MOST_TAGS) {
                cursor.fault(
                        new Fault(written.place(), FaultCode.OUT_OF_RANGE, tag, List.of("1–" + Handling.MOST_TAGS)));
            }
        } while (moreTags());
    }

    private boolean moreTags() {
        if (cursor.sees(Token.Sort.TEXT)) {
            return true;
        }
        return cursor.takeIf(",") && cursor.sees(Token.Sort.TEXT);
    }

    private static Optional<Goal> channel(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "appeal" -> Optional.of(new Goal.ToAppeal());
            case "help" -> Optional.of(new Goal.ToHelp());
            default -> Optional.empty();
        };
    }

    static Optional<Priority> priority(String word) {
        return Arrays.stream(Priority.values())
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
