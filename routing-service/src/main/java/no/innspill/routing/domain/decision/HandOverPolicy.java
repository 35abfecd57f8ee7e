package no.innspill.routing.domain.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.directory.Directory;

/**
 * Decides who gets a case that its unit wants handed over: the one proposed where that one answers for it, else the surest of the others, and
 * never one that has said that it is not theirs. A person decides when nobody is sure, when it has been handed on often enough, and when what
 * was said may be confidential and would leave the body (forvaltningsloven § 11 fourth paragraph and the regulation's § 4).
 */
public final class HandOverPolicy {

    private final RuleBook rules;
    private final Vocabulary vocabulary;

    public HandOverPolicy(RuleBook rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /** What became of a request. */
    public sealed interface Outcome {

        /** The round that replaces the one by which the unit had it: to another unit, or to a person. */
        record Decided(Round round) implements Outcome {}

        /** Nothing was decided. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** Why nothing was decided. Each means that the unit has not got the case any more, or soon will not. */
    public enum Refusal {
        /** It was made of another round than the last: it has been answered, or something else came first. */
        STALE_ROUND,
        /** The unit has not got it. */
        NOT_THE_UNIT,
        /** The sender took it back. */
        WITHDRAWN
    }

    /**
     * Decides on a request.
     *
     * @param today the Norwegian day, by which responsibilities and rules are chosen and from which the next unit's time runs
     */
    public Outcome decide(Round current, HandOverRequest request, Directory directory, LocalDate today, Instant now) {
        if (current.decision() instanceof Decision.Withdrawn) {
            return new Outcome.Refused(Refusal.WITHDRAWN);
        }
        if (current.number() != request.round()) {
            return new Outcome.Refused(Refusal.STALE_ROUND);
        }
        if (!(current.decision() instanceof Decision.Route route)
                || !route.unit().equals(request.unit())
                || !route.body().equals(request.body())) {
            return new Outcome.Refused(Refusal.NOT_THE_UNIT);
        }
        return new Outcome.Decided(new Deciding(current, request, directory, today).round(now));
    }

    private final class Deciding {
        private final Round current;
        private final HandOverRequest request;
        private final Directory directory;
        private final LocalDate today;
        private final Rules inForce;
        private final Passage passage;
        private final OtherUnits others;

        Deciding(Round current, HandOverRequest request, Directory directory, LocalDate today) {
            this.current = current;
            this.request = request;
            this.directory = directory;
            this.today = today;
            this.inForce = rules.on(today);
            this.passage = current.passage().refusedBy(request);
            this.others = new OtherUnits(current, request, passage, directory, vocabulary, today);
        }

        Round round(Instant now) {
            Decision decision = decide();
            Passage after = decision instanceof Decision.Route ? passage.moved() : passage;
            return current.next(current.facts(), decision, now).with(after);
        }

        private Decision decide() {
            if (request.reason() == HandOverReason.NEEDS_SEVERAL) {
                return triage(Reason.of(ReasonCode.TRIAGE_SEVERAL));
            }
            if (passage.moves() >= inForce.handOver().limit()) {
                return triage(Reason.of(
                        ReasonCode.TRIAGE_HANDED_ON,
                        String.valueOf(inForce.handOver().limit())));
            }
            Optional<OtherUnits.Chosen> chosen = others.proposed().or(this::surest);
            if (chosen.isEmpty()) {
                return triage(Reason.of(ReasonCode.TRIAGE_NOBODY_ELSE));
            }
            boolean leaves = !chosen.get().candidate().body().equals(request.body());
            return leaves && (passage.confidential() || current.facts().sensitive())
                    ? triage(Reason.of(ReasonCode.TRIAGE_CONFIDENTIAL))
                    : route(chosen.get());
        }

        /** The one that is sure enough, and surer than the next by enough. */
        private Optional<OtherUnits.Chosen> surest() {
            List<Candidate> left = others.left();
            if (left.isEmpty() || left.getFirst().score() < inForce.thresholds().route()) {
                return Optional.empty();
            }
            Candidate best = left.getFirst();
            boolean clear = left.size() == 1
                    || best.score() - left.get(1).score()
                            >= inForce.thresholds().margin();
            return clear ? Optional.of(new OtherUnits.Chosen(best, ReasonCode.NEXT_BEST)) : Optional.empty();
        }

        private Decision route(OtherUnits.Chosen chosen) {
            Candidate to = chosen.candidate();
            Rules.DeadlineRule rule =
                    inForce.deadlineFor(to.body(), current.facts().kind());
            LocalDate deadline = rule.time().from(today);
            return new Decision.Route(
                    to.body(),
                    to.unit(),
                    deadline,
                    why(
                            to.score(),
                            Reason.of(chosen.why(), to.unit().value()),
                            Reason.of(ReasonCode.DEADLINE, deadline.toString(), rule.source())));
        }

        private Decision triage(Reason why) {
            return new Decision.Triage(why(0, why));
        }

        private Explanation why(double confidence, Reason... reasons) {
            List<Reason> all = new ArrayList<>();
            all.add(Reason.of(
                    ReasonCode.HANDED_OVER,
                    request.unit().value(),
                    request.reason().code()));
            all.addAll(List.of(reasons));
            return new Explanation(
                    all,
                    others.shown(),
                    Map.of("directory", directory.version(), "policy", inForce.version()),
                    confidence);
        }
    }
}
