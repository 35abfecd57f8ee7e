package no.innspill.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was in use after each full collection out of a JVM's log of its collections. */
final class HeapLog {
    private static final Pattern FULL = Pattern.compile("Pause Full .* (?<before>\\d+)M->(?<after>\\d+)M\\(");

    private HeapLog() {}

    /** Megabytes in use after each full collection, from a line of the log on. */
    static List<Integer> usedAfterFull(Path log, long fromLine) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.skip(fromLine)
                    .map(FULL::matcher)
                    .filter(Matcher::find)
                    .map(found -> Integer.valueOf(found.group("after")))
                    .toList();
        }
    }

    static long lines(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.count();
        }
    }
}
