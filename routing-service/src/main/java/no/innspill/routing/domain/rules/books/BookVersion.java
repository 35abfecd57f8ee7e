package no.innspill.routing.domain.rules.books;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rule book.
 *
 * @param number counted from 1
 * @param basedOn the version that it was begun with; none for an empty one
 * @param writers the subjects of all who have written in it
 * @param test how its examples came out; none since it was changed
 * @param simulation the report of a run over past feedback; none since it was changed
 * @param approvedBy the subject of who has approved it, after which nobody changes it any more
 * @param revision one more with each change: whoever changes by an old one is refused
 * @param log what was done to it, the oldest first
 */
public record BookVersion(
        int number,
        @Nullable Integer basedOn,
        String text,
        Set<String> writers,
        Instant changedAt,
        @Nullable TestResult test,
        @Nullable String simulation,
        @Nullable String approvedBy,
        long revision,
        List<Deed> log) {

    public BookVersion {
        writers = Set.copyOf(writers);
        log = List.copyOf(log);
    }

    /** Without the text: its examples may quote what somebody wrote. */
    @Override
    public String toString() {
        return "BookVersion[" + number + ", revision " + revision + "]";
    }

    /** A new draft. */
    static BookVersion draft(int number, @Nullable Integer basedOn, String text, Deed written) {
        return new BookVersion(
                number, basedOn, text, Set.of(written.subject()), written.at(), null, null, null, 1, List.of(written));
    }

    /** How far it has come. */
    public Stage stage() {
        if (approvedBy != null) {
            return Stage.APPROVED;
        }
        if (test == null || !test.passed()) {
            return Stage.DRAFT;
        }
        return simulation == null ? Stage.TESTED : Stage.SIMULATED;
    }

    /** How far a version has come on its way to being switched on. */
    public enum Stage {
        DRAFT,
        TESTED,
        SIMULATED,
        /** By somebody else than those who wrote it. It can be switched on, and back on. */
        APPROVED
    }

    BookVersion changed(String other, Deed deed) {
        Set<String> all = new LinkedHashSet<>(writers);
        all.add(deed.subject());
        return next(other, all, deed.at(), null, null, null, deed);
    }

    BookVersion tested(TestResult result, Deed deed) {
        return next(text, writers, changedAt, result, simulation, approvedBy, deed);
    }

    BookVersion simulated(String report, Deed deed) {
        return next(text, writers, changedAt, test, report, approvedBy, deed);
    }

    BookVersion approved(Deed deed) {
        return next(text, writers, changedAt, test, simulation, deed.subject(), deed);
    }

    private BookVersion next(
            String newText,
            Set<String> newWriters,
            Instant newChangedAt,
            @Nullable TestResult newTest,
            @Nullable String newSimulation,
            @Nullable String newApprovedBy,
            Deed deed) {
        List<Deed> all = new ArrayList<>(log);
        all.add(deed);
        return new BookVersion(
                number,
                basedOn,
                newText,
                newWriters,
                newChangedAt,
                newTest,
                newSimulation,
                newApprovedBy,
                revision + 1,
                all);
    }
}
