package no.innspill.routing.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.Kind;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.rules.Handling;

/** Decides what becomes of a person's choice in triage. */
public final class TriagePolicy {

    private final RuleBook rules;

    public TriagePolicy(RuleBook rules) {
        this.rules = rules;
    }

    /** What became of a choice. */
    public sealed interface Outcome {

        /** The round that replaces the one in triage. */
        record Decided(Round round) implements Outcome {}

        /** Nothing was decided. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** Why nothing was decided. */
    public enum Refusal {
        /** The sender took it back. */
        WITHDRAWN,
        /** Somebody has decided it already. */
        NOT_IN_TRIAGE,
        /** It has changed since it was read. */
        STALE_ROUND,
        /** The directory has no such unit that is open. */
        UNKNOWN_UNIT,
        /** The unit is another body's, and what was said may not leave this one. */
        LEAVES_THE_BODY,
        /** The directory has not got the body that submitted it, and so not its channel for appeals. */
        UNKNOWN_BODY
    }

    /**
     * Replaces a round in triage by what a person chose.
     *
     * @param read the round that the person saw
     * @param today the Norwegian day of the choice, from which the unit's time runs
     */
    public Outcome decide(Round current, int read, Choice choice, Directory directory, LocalDate today, Instant now) {
        if (current.decision() instanceof Decision.Withdrawn) {
            return new Outcome.Refused(Refusal.WITHDRAWN);
        }
        if (!(current.decision() instanceof Decision.Triage)) {
            return new Outcome.Refused(Refusal.NOT_IN_TRIAGE);
        }
        if (current.number() != read) {
            return new Outcome.Refused(Refusal.STALE_ROUND);
        }
        Rules inForce = rules.on(today);
        return switch (choice) {
            case Choice.ToUnit chosen ->
                directory
                        .bodyOfOpen(chosen.unit(), today)
                        .map(body -> toUnit(current, chosen, body, directory, today, now))
                        .orElseGet(() -> new Outcome.Refused(Refusal.UNKNOWN_UNIT));
            case Choice.AsSpam _ ->
                directory.general(current.facts().submittedBy(), today).stream()
                        .findFirst()
                        .map(desk -> toUnit(
                                current,
                                new Choice.ToUnit(desk.responsibility().unit(), Optional.of(Kind.SPAM)),
                                desk.body(),
                                directory,
                                today,
                                now))
                        .orElseGet(() -> new Outcome.Refused(Refusal.UNKNOWN_UNIT));
            case Choice.AsAppeal _ ->
                directory
                        .body(current.facts().submittedBy())
                        .map(body -> redirected(
                                current, Kind.APPEAL, RightChannel.appeal(body, inForce), inForce, directory, now))
                        .orElseGet(() -> new Outcome.Refused(Refusal.UNKNOWN_BODY));
            case Choice.AsCallForHelp call ->
                redirected(
                        current,
                        Kind.CALL_FOR_HELP,
                        RightChannel.help(Optional.of(call.danger()), inForce),
                        inForce,
                        directory,
                        now);
        };
    }

    private Outcome toUnit(
            Round current, Choice.ToUnit chosen, Body body, Directory directory, LocalDate today, Instant now) {
        if (current.facts().sensitive() && !body.number().equals(current.facts().submittedBy())) {
            return new Outcome.Refused(Refusal.LEAVES_THE_BODY);
        }
        Rules inForce = rules.on(today);
        Kind kind = chosen.kind().orElse(plain(current.facts().kind()));
        Rules.DeadlineRule rule = inForce.deadlineFor(body.number(), kind);
        Handling handling = current.decision().handling();
        LocalDate deadline = handling.workingDays().isPresent()
                ? WorkingDays.after(today, handling.workingDays().getAsInt())
                : rule.time().from(today);
        Reason time = Reason.of(ReasonCode.DEADLINE, deadline.toString(), rule.source());
        Explanation why = why(current, inForce, directory, Reason.of(ReasonCode.DECIDED_BY_PERSON), time);
        Decision decision = new Decision.Route(body.number(), chosen.unit(), deadline, handling, why);
        return new Outcome.Decided(current.next(current.facts().withKind(kind), decision, now));
    }

    /** A person who sends it to a unit says thereby that it is neither an appeal nor a call for help. */
    private static Kind plain(Kind found) {
        return found == Kind.APPEAL || found == Kind.CALL_FOR_HELP ? Kind.COMPLAINT : found;
    }

    private static Outcome redirected(
            Round current, Kind kind, RightChannel channel, Rules inForce, Directory directory, Instant now) {
        Explanation why = why(current, inForce, directory, Reason.of(ReasonCode.DECIDED_BY_PERSON));
        Decision decision = new Decision.Redirect(channel, why);
        return new Outcome.Decided(current.next(current.facts().withKind(kind), decision, now));
    }

    private static Explanation why(Round current, Rules inForce, Directory directory, Reason... reasons) {
        return new Explanation(
                List.of(reasons),
                current.decision().why().candidates(),
                Map.of("directory", directory.version(), "policy", inForce.version()),
                1);
    }
}
