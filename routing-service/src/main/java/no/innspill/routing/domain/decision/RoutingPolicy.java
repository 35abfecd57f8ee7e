package no.innspill.routing.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.innspill.classification.Classification;
import no.innspill.classification.Kind;
import no.innspill.classification.language.Found;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.decision.Rules.Thresholds;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.rules.BoundRules;
import no.innspill.routing.domain.rules.Goal;
import no.innspill.routing.domain.rules.Handling;
import no.innspill.routing.domain.rules.Rule;
import no.innspill.routing.domain.rules.Ruling;

/**
 * Decides to whom a piece of feedback goes. Total and deterministic: for everything that can come in there is one decision, and always
 * the same. An appeal or a call for help is never routed as feedback, and what is uncertain goes to a person.
 */
public final class RoutingPolicy {

    private static final int SHOWN_CANDIDATES = 5;

    private final RuleBook rules;
    private final Vocabulary vocabulary;

    public RoutingPolicy(RuleBook rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /** The decision without any rules of rule books. */
    public Decision decide(Feedback feedback, Directory directory, Classification found) {
        return decide(feedback, directory, found, BoundRules.NONE);
    }

    /** The decision, by the directory and the policy of the day that it was received, and the rules in force. */
    public Decision decide(Feedback feedback, Directory directory, Classification found, BoundRules book) {
        Decision decision = consider(feedback, directory, found, book);
        return decision.because(decision.why()
                .with(new Counterfactuals(this, feedback, directory, found, book, rules.on(feedback.receivedOn()))
                        .of(decision)));
    }

    /** The same without what would have changed it: for whoever decides about many and keeps a few. */
    public Decision consider(Feedback feedback, Directory directory, Classification found, BoundRules book) {
        return decide(feedback, directory, found, book, true);
    }

    Decision decide(Feedback feedback, Directory directory, Classification found, BoundRules book, boolean explained) {
        Optional<Body> body = directory.inCharge(feedback.submittedBy(), feedback.receivedOn());
        return new Case(feedback, body, directory, found, book, rules.on(feedback.receivedOn()), explained).decide();
    }

    private final class Case {
        private final Feedback feedback; // as if it had come to the body in charge
        private final Optional<Body> body;
        private final List<Reason> succession;
        private final Directory directory;
        private final Classification found;
        private final Rules rules;
        private final Thresholds thresholds;
        private final boolean explained;
        private final List<Candidate> candidates;
        private BoundRules book;
        private Ruling ruling = Ruling.NONE;
        private final List<Reason> gone = new ArrayList<>();

        Case(
                Feedback came,
                Optional<Body> body,
                Directory directory,
                Classification found,
                BoundRules book,
                Rules rules,
                boolean explained) {
            this.feedback =
                    body.map(inCharge -> came.submittedTo(inCharge.number())).orElse(came);
            this.body = body;
            this.succession = feedback.equals(came)
                    ? List.of()
                    : List.of(Reason.of(
                            ReasonCode.SUCCEEDED,
                            came.submittedBy().value(),
                            feedback.submittedBy().value()));
            this.directory = directory;
            this.found = found;
            this.rules = rules;
            this.thresholds = rules.thresholds();
            this.explained = explained;
            this.book = book;
            this.candidates = new ArrayList<>(ResponsibleUnits.of(directory, vocabulary, feedback, found));
        }

        Decision decide() {
            Optional<Decision> help = callForHelp();
            if (help.isPresent()) {
                return help.get();
            }
            if (body.isEmpty()) {
                String number = feedback.submittedBy().value();
                return triage(0, Reason.of(ReasonCode.TRIAGE_UNKNOWN_BODY, number));
            }
            return appeal(body.get())
                    .or(this::suspicion)
                    .or(() -> ruled(body.get()))
                    .orElseGet(() -> candidates.isEmpty() ? triage(0, Reason.of(ReasonCode.TRIAGE_NOBODY)) : choose());
        }

        private Optional<Decision> callForHelp() {
            double help = found.kind().confidenceOf(Kind.CALL_FOR_HELP);
            if (help < thresholds.redirect()) {
                return Optional.empty();
            }
            RightChannel channel = RightChannel.help(found.kind().danger(), rules);
            return Optional.of(new Decision.Redirect(channel, why(help, Reason.of(ReasonCode.REDIRECT_HELP))));
        }

        private Optional<Decision> appeal(Body body) {
            double appeal = found.kind().confidenceOf(Kind.APPEAL);
            if (appeal < thresholds.redirect()) {
                return Optional.empty();
            }
            Reason reason = Reason.of(ReasonCode.REDIRECT_APPEAL, body.number().value());
            return Optional.of(new Decision.Redirect(RightChannel.appeal(body, rules), why(appeal, reason)));
        }

        private Optional<Decision> suspicion() {
            return suspicion(Kind.CALL_FOR_HELP, thresholds.suspect(), ReasonCode.TRIAGE_MAYBE_HELP)
                    .or(() -> suspicion(Kind.APPEAL, thresholds.suspect(), ReasonCode.TRIAGE_MAYBE_APPEAL))
                    .or(() -> suspicion(Kind.SPAM, thresholds.spam(), ReasonCode.TRIAGE_SPAM));
        }

        private Optional<Decision> suspicion(Kind kind, double threshold, ReasonCode code) {
            double confidence = found.kind().confidenceOf(kind);
            return confidence < threshold
                    ? Optional.empty()
                    : Optional.of(triage(confidence, Reason.of(code, Reason.percent(confidence))));
        }

        /** What the rules say: where it goes, or only how it is to be treated. */
        private Optional<Decision> ruled(Body own) {
            Area place = feedback.area() == null ? own.area() : feedback.area();
            ruling = book.apply(text -> Pieces.of(feedback, place, found, vocabulary, text));
            return ruling.decider().flatMap(rule -> rule.goal().flatMap(goal -> byRule(rule, goal, own)));
        }

        private Optional<Decision> byRule(Rule rule, Goal goal, Body own) {
            Reason why = byRule(ReasonCode.BY_RULE, rule);
            return switch (goal) {
                case Goal.ToTriage _ -> Optional.of(triage(1, why));
                case Goal.ToAppeal _ ->
                    Optional.of(new Decision.Redirect(RightChannel.appeal(own, rules), why(1, why)));
                case Goal.ToHelp _ ->
                    Optional.of(
                            new Decision.Redirect(RightChannel.help(found.kind().danger(), rules), why(1, why)));
                case Goal.ToUnit to -> toUnit(rule, new UnitId(to.unit()), why, own);
            };
        }

        /** A unit that is no longer there gets nothing: the rule is passed over, and the next has its say. */
        private Optional<Decision> toUnit(Rule rule, UnitId unit, Reason why, Body own) {
            Optional<Body> body = directory.bodyOfOpen(unit, feedback.receivedOn());
            if (body.isEmpty()) {
                gone.add(Reason.of(
                        ReasonCode.RULE_UNIT_GONE,
                        rule.name(),
                        String.valueOf(rule.place().line()),
                        unit.value()));
                book = book.without(rule.name());
                return ruled(own);
            }
            Candidate chosen = new Candidate(body.get().number(), unit, 1, Basis.RULE, why);
            if (leaves(chosen)) {
                return Optional.of(triage(
                        1,
                        why,
                        Reason.of(ReasonCode.TRIAGE_SENSITIVE, chosen.body().value())));
            }
            candidates.removeIf(other -> other.unit().equals(unit));
            candidates.addFirst(chosen);
            return Optional.of(route(chosen));
        }

        private Reason byRule(ReasonCode code, Rule rule) {
            return Reason.of(code, rule.name(), String.valueOf(rule.place().line()), book.version());
        }

        /** The most specific basis on which somebody is sure enough; what is equally good, or contradicted, goes to a person. */
        private Decision choose() {
            Optional<Candidate> sure = candidates.stream()
                    .filter(candidate -> candidate.score() >= thresholds.route())
                    .findFirst();
            if (sure.isPresent() && leaves(sure.get())) {
                Candidate best = sure.get();
                return triage(
                        best.score(),
                        Reason.of(ReasonCode.TRIAGE_SENSITIVE, best.body().value()));
            }
            if (sure.isEmpty()) {
                Candidate best = bestFirst().getFirst();
                return triage(
                        best.score(),
                        best.why(),
                        Reason.of(ReasonCode.TRIAGE_UNSURE, best.unit().value(), Reason.percent(best.score())));
            }
            Candidate best = sure.get();
            return rival(best)
                    .map(rival -> triage(best.score(), best.why(), rival))
                    .orElseGet(() -> route(best));
        }

        /** What is said under a duty of secrecy is seen by nobody outside the body that it was said to. */
        private boolean leaves(Candidate candidate) {
            return feedback.sensitive() && !candidate.body().equals(feedback.submittedBy());
        }

        private Optional<Reason> rival(Candidate best) {
            return candidates.stream()
                    .filter(other -> !other.unit().equals(best.unit()) && other.basis() == best.basis())
                    .filter(other -> best.score() - other.score() < thresholds.margin())
                    .findFirst()
                    .map(other -> Reason.of(
                            ReasonCode.TRIAGE_TIE,
                            best.unit().value(),
                            other.unit().value()))
                    .or(() -> contradiction(best));
        }

        /** The words are surely about something that the body has nothing to do with. */
        private Optional<Reason> contradiction(Candidate best) {
            Optional<Found<ConceptId>> theme = found.theme().map(seen -> seen.concept());
            if (best.basis() == Basis.THEME
                    || best.basis() == Basis.THEME_ELSEWHERE
                    || theme.isEmpty()
                    || theme.get().confidence() < thresholds.elsewhere()
                    || answersFor(theme.get().value())) {
                return Optional.empty();
            }
            String address = theme.get().value().value();
            Optional<Reason> elsewhere = candidates.stream()
                    .filter(candidate -> candidate.basis() == Basis.THEME_ELSEWHERE)
                    .findFirst()
                    .map(other -> Reason.of(
                            ReasonCode.TRIAGE_ELSEWHERE, address, other.body().value()));
            boolean named = best.basis() == Basis.SERVICE || best.basis() == Basis.PAGE;
            return elsewhere.or(
                    () -> named ? Optional.empty() : Optional.of(Reason.of(ReasonCode.TRIAGE_NOT_OURS, address)));
        }

        /** Whether the body has a responsibility or a service for the theme, at any width. */
        private boolean answersFor(ConceptId theme) {
            List<ConceptId> path = vocabulary.path(theme);
            return path.stream()
                            .anyMatch(
                                    wider -> directory.answersFor(feedback.submittedBy(), wider, feedback.receivedOn()))
                    || body.stream()
                            .flatMap(inCharge -> inCharge.services().stream())
                            .anyMatch(service -> service.theme() != null
                                    && path.contains(service.theme())
                                    && service.validity().on(feedback.receivedOn()));
        }

        private Decision route(Candidate best) {
            Kind kind = found.kind().best().value();
            Rules.DeadlineRule rule = rules.deadlineFor(best.body(), kind);
            Handling handling = ruling.handling();
            LocalDate deadline = handling.workingDays().isPresent()
                    ? WorkingDays.after(
                            feedback.receivedOn(), handling.workingDays().getAsInt())
                    : rule.time().from(feedback.receivedOn());
            String source = ruling.timed().map(Rule::name).orElse(rule.source());
            Reason time = Reason.of(ReasonCode.DEADLINE, deadline.toString(), source);
            Explanation why = why(best.score(), best.why(), time);
            List<Candidate> chosenFirst = new ArrayList<>(List.of(best));
            why.candidates().stream().filter(other -> !other.equals(best)).forEach(chosenFirst::add);
            Explanation shown = new Explanation(why.reasons(), chosenFirst, why.versions(), why.confidence());
            return new Decision.Route(best.body(), best.unit(), deadline, handling, shown);
        }

        private Decision triage(double confidence, Reason... reasons) {
            return new Decision.Triage(ruling.handling(), why(confidence, reasons));
        }

        private Explanation why(double confidence, Reason... first) {
            if (!explained) {
                return Explanation.NONE;
            }
            List<Reason> reasons = new ArrayList<>(List.of(first));
            ruling.held().stream()
                    .filter(rule -> rule.goal().isEmpty())
                    .forEach(rule -> reasons.add(byRule(ReasonCode.HANDLED_BY_RULE, rule)));
            reasons.addAll(gone);
            reasons.addAll(succession);
            reasons.addAll(seen());
            if (feedback.sensitive()) {
                reasons.add(Reason.of(ReasonCode.KEPT_SENSITIVE));
            }
            List<Candidate> shown = bestFirst().stream()
                    .filter(candidate -> !leaves(candidate))
                    .limit(SHOWN_CANDIDATES)
                    .toList();
            return new Explanation(reasons, shown, versions(), confidence);
        }

        private List<Candidate> bestFirst() {
            return candidates.stream()
                    .sorted(Comparator.comparing(Candidate::score, Comparator.reverseOrder())) // stable: else by basis
                    .toList();
        }

        private List<Reason> seen() {
            List<Reason> seen = new ArrayList<>();
            Found<Kind> kind = found.kind().best();
            if (kind.value() == Kind.UNKNOWN) {
                return List.of(Reason.of(ReasonCode.NOTHING_SAID));
            }
            seen.add(Reason.of(ReasonCode.SEEN_KIND, kind.value().name(), Reason.percent(kind.confidence())));
            found.theme()
                    .ifPresent(theme -> seen.add(Reason.of(
                            ReasonCode.SEEN_THEME,
                            theme.concept().value().value(),
                            Reason.percent(theme.concept().confidence()))));
            seen.add(Reason.of(
                    ReasonCode.SEEN_LANGUAGE,
                    found.language().value().name(),
                    Reason.percent(found.language().confidence())));
            found.level()
                    .ifPresent(level -> seen.add(Reason.of(
                            ReasonCode.SEEN_LEVEL, level.value().name(), Reason.percent(level.confidence()))));
            return seen;
        }

        private Map<String, String> versions() {
            Map<String, String> versions = new TreeMap<>(found.versions());
            versions.put("directory", directory.version());
            versions.put("policy", rules.version());
            if (book.any()) {
                versions.put("rules", book.version());
            }
            return versions;
        }
    }
}
