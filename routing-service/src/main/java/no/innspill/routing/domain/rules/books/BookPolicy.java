package no.innspill.routing.domain.rules.books;

import java.time.Instant;
import java.util.OptionalInt;
import no.innspill.routing.domain.rules.books.Deed.What;
import org.jspecify.annotations.Nullable;

/**
 * Decides what may be done with versions of the rule book: two pairs of eyes on all that is switched on. Going back to what was in force
 * before takes one, since it has been approved and it hurries.
 */
public final class BookPolicy {

    private BookPolicy() {}

    /** Who does something, and when. */
    public record Keeper(String subject, String name, Instant now) {
        Deed did(What what, String detail) {
            return new Deed(now, subject, name, what, detail);
        }
    }

    /** What becomes of it. */
    public sealed interface Outcome<T> {

        /** It is so. */
        record Done<T>(T now) implements Outcome<T> {}

        /** It can't be. */
        record Refused<T>(Refusal why) implements Outcome<T> {}
    }

    /** Why something can't be done. */
    public enum Refusal {
        /** Somebody has changed it since it was read. */
        CHANGED_MEANWHILE,
        /** It has been approved: a new draft begins with it. */
        APPROVED_ALREADY,
        /** Its examples have not been tried, there are none, or some don't hold. */
        NOT_TESTED,
        /** Who has written in it may not switch it on. */
        OWN_DRAFT,
        /** It is in force. */
        IN_FORCE,
        /** Nothing was in force. */
        NOTHING_IN_FORCE
    }

    /** A new draft that begins with a text. */
    public static BookVersion draft(int number, @Nullable BookVersion from, String text, Keeper by) {
        Integer basedOn = from == null ? null : from.number();
        return BookVersion.draft(
                number, basedOn, text, by.did(What.WRITTEN, basedOn == null ? "" : String.valueOf(basedOn)));
    }

    /** The draft with another text. */
    public static Outcome<BookVersion> change(BookVersion draft, long read, String text, Keeper by) {
        return changeable(draft, read) instanceof Outcome.Refused<BookVersion> refused
                ? refused
                : new Outcome.Done<>(draft.changed(text, by.did(What.CHANGED, "")));
    }

    /** The draft with how its examples came out. */
    public static Outcome<BookVersion> tested(BookVersion draft, long read, TestResult result, Keeper by) {
        String detail = (result.outcomes().size() - result.failures()) + "/"
                + result.outcomes().size();
        return changeable(draft, read) instanceof Outcome.Refused<BookVersion> refused
                ? refused
                : new Outcome.Done<>(draft.tested(result, by.did(What.TESTED, detail)));
    }

    /** The draft with the report of a simulation. */
    public static Outcome<BookVersion> simulated(BookVersion draft, long read, String report, Keeper by) {
        return changeable(draft, read) instanceof Outcome.Refused<BookVersion> refused
                ? refused
                : new Outcome.Done<>(draft.simulated(report, by.did(What.SIMULATED, report)));
    }

    /** The version as it may be switched on, by somebody else than its writers. */
    public static Outcome<BookVersion> approve(BookVersion version, long read, InForce inForce, Keeper by) {
        if (version.revision() != read) {
            return new Outcome.Refused<>(Refusal.CHANGED_MEANWHILE);
        }
        OptionalInt current = inForce.current();
        if (current.isPresent() && current.getAsInt() == version.number()) {
            return new Outcome.Refused<>(Refusal.IN_FORCE);
        }
        if (version.stage() == BookVersion.Stage.DRAFT) {
            return new Outcome.Refused<>(Refusal.NOT_TESTED);
        }
        if (version.writers().contains(by.subject())) {
            return new Outcome.Refused<>(Refusal.OWN_DRAFT);
        }
        return new Outcome.Done<>(
                version.stage() == BookVersion.Stage.APPROVED ? version : version.approved(by.did(What.APPROVED, "")));
    }

    /** What is in force once an approved version is switched on. */
    public static InForce switchOn(InForce inForce, BookVersion approved, Keeper by) {
        if (approved.stage() != BookVersion.Stage.APPROVED) {
            throw new IllegalArgumentException("only what is approved is switched on");
        }
        return inForce.on(approved.number(), by.did(What.SWITCHED_ON, ""));
    }

    /** What is in force once the version in force is rolled back. */
    public static Outcome<InForce> rollBack(InForce inForce, int number, Keeper by) {
        OptionalInt current = inForce.current();
        if (current.isEmpty()) {
            return new Outcome.Refused<>(Refusal.NOTHING_IN_FORCE);
        }
        if (current.getAsInt() != number) {
            return new Outcome.Refused<>(Refusal.CHANGED_MEANWHILE);
        }
        return new Outcome.Done<>(inForce.back(by.did(What.ROLLED_BACK, String.valueOf(number))));
    }

    private static Outcome<BookVersion> changeable(BookVersion draft, long read) {
        if (draft.revision() != read) {
            return new Outcome.Refused<>(Refusal.CHANGED_MEANWHILE);
        }
        return draft.stage() == BookVersion.Stage.APPROVED
                ? new Outcome.Refused<>(Refusal.APPROVED_ALREADY)
                : new Outcome.Done<>(draft);
    }
}
