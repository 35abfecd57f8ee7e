package no.innspill.routing.in.directory.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import no.innspill.routing.application.DirectoryStore.LogEntry;
import no.innspill.routing.application.DirectoryStore.LogPlace;
import no.innspill.routing.application.KeepDirectory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;

/** The log, a page at a time. */
final class LogPages {

    private static final int LARGEST = 200;

    private LogPages() {}

    static int size(int asked) {
        if (asked < 1 || asked > LARGEST) {
            throw invalid("size", "range", "Must be 1 to " + LARGEST + ".");
        }
        return asked;
    }

    static KeeperJson.Log ofBody(KeepDirectory keep, OrganisationNumber body, @Nullable String before, int size) {
        if (before != null && !before.matches("\\d{1,18}")) {
            throw invalid("before", "unknown", "Must be what next was in the page before.");
        }
        long version = before == null ? Long.MAX_VALUE : Long.parseLong(before);
        List<LogEntry> entries = keep.history(body, version, size);
        String next =
                entries.size() < size ? null : String.valueOf(entries.getLast().version());
        return new KeeperJson.Log(entries.stream().map(KeeperJson.Entry::of).toList(), next);
    }

    static KeeperJson.Log ofAll(KeepDirectory keep, @Nullable String before, int size) {
        List<LogEntry> entries = keep.log(before == null ? null : place(before), size);
        return new KeeperJson.Log(entries.stream().map(KeeperJson.Entry::of).toList(), next(entries, size));
    }

    /** Where the page after these begins; none where this is the last. */
    static @Nullable String next(List<LogEntry> entries, int size) {
        if (entries.size() < size) {
            return null;
        }
        LogPlace last = LogPlace.of(entries.getLast());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((last.at() + " " + last.id()).getBytes(StandardCharsets.UTF_8));
    }

    static LogPlace place(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", 2);
            return new LogPlace(Instant.parse(parts[0]), parts[1]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException none) {
            throw invalid("before", "unknown", "Must be what next was in the page before.");
        }
    }

    private static ProblemException invalid(String field, String code, String right) {
        return new ProblemException(
                StandardProblem.INVALID, "The log has no such page.", List.of(new InvalidField(field, code, right)));
    }
}
