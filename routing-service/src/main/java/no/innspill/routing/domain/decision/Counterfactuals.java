package no.innspill.routing.domain.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.classification.Classification;
import no.innspill.classification.Kind;
import no.innspill.classification.KindFound;
import no.innspill.classification.ThemeFound;
import no.innspill.classification.language.Found;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.Service;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.rules.BoundRules;

/**
 * Finds what would have led elsewhere: decides again with one thing changed at a time, a few times at most. What changes nothing is not
 * told.
 */
final class Counterfactuals {

    private static final int MOST = 4;

    private final RoutingPolicy policy;
    private final Feedback feedback;
    private final Directory directory;
    private final Classification found;
    private final BoundRules book;
    private final Rules.Thresholds thresholds;
    private final List<Change> changes = new ArrayList<>();

    Counterfactuals(
            RoutingPolicy policy,
            Feedback feedback,
            Directory directory,
            Classification found,
            BoundRules book,
            Rules rules) {
        this.policy = policy;
        this.feedback = feedback;
        this.directory = directory;
        this.found = found;
        this.book = book;
        this.thresholds = rules.thresholds();
    }

    List<Change> of(Decision decision) {
        Change.Then now = Change.Then.of(decision);
        kinds(decision, now);
        rule(decision, now);
        sure(decision, now);
        sensitive(decision, now);
        theme(now);
        service(decision, now);
        page(decision, now);
        return changes;
    }

    /** Without what stood before everything else: an appeal, a call for help, spam. */
    private void kinds(Decision decision, Change.Then now) {
        for (Reason reason : decision.why().reasons()) {
            switch (reason.code()) {
                case REDIRECT_APPEAL, TRIAGE_MAYBE_APPEAL -> withoutKind(Kind.APPEAL, Change.Code.NOT_AN_APPEAL, now);
                case REDIRECT_HELP, TRIAGE_MAYBE_HELP ->
                    withoutKind(Kind.CALL_FOR_HELP, Change.Code.NO_CALL_FOR_HELP, now);
                case TRIAGE_SPAM -> withoutKind(Kind.SPAM, Change.Code.NO_SPAM, now);
                default -> {
                    // nothing that stands before everything else
                }
            }
        }
    }

    private void withoutKind(Kind kind, Change.Code code, Change.Then now) {
        KindFound seen = found.kind();
        Map<Kind, Double> confidences = new LinkedHashMap<>(seen.confidences());
        confidences.remove(kind);
        Found<Kind> best = seen.best().value() == kind
                ? confidences.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(next -> new Found<>(next.getKey(), next.getValue()))
                        .orElse(new Found<>(Kind.COMPLAINT, 0))
                : seen.best();
        KindFound without = new KindFound(best, confidences, Optional.empty(), seen.evidence());
        again(code, Map.of(), now, feedback, found.withKind(without), book);
    }

    private void rule(Decision decision, Change.Then now) {
        decision.why().reasons().stream()
                .filter(reason -> reason.code() == ReasonCode.BY_RULE)
                .map(reason -> reason.parameters().getOrDefault("rule", ""))
                .findFirst()
                .ifPresent(rule -> again(
                        Change.Code.WITHOUT_RULE, Map.of("rule", rule), now, feedback, found, book.without(rule)));
    }

    /** How sure it was, beside how sure it has to be. */
    private void sure(Decision decision, Change.Then now) {
        if (changes.size() >= MOST) {
            return;
        }
        Optional<Candidate> best = decision.why().candidates().stream().findFirst();
        boolean byRule = best.filter(found -> found.basis() == Basis.RULE).isPresent();
        if (best.isEmpty() || byRule) {
            return;
        }
        Map<String, String> parameters = Map.of(
                "confidence", Reason.percent(best.get().score()), "threshold", Reason.percent(thresholds.route()));
        if (now.outcome().equals("ROUTED")) {
            changes.add(new Change(Change.Code.HIGHER_THRESHOLD, parameters, new Change.Then("TRIAGE", null)));
        } else if (decision.why().reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.TRIAGE_UNSURE)) {
            changes.add(new Change(
                    Change.Code.LOWER_THRESHOLD,
                    parameters,
                    new Change.Then("ROUTED", best.get().unit())));
        }
    }

    private void sensitive(Decision decision, Change.Then now) {
        if (decision.why().reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.TRIAGE_SENSITIVE)) {
            again(Change.Code.NOT_SENSITIVE, Map.of(), now, feedback.unrestricted(), found, book);
        }
    }

    private void theme(Change.Then now) {
        ThemeFound theme = found.theme().orElse(null);
        if (theme == null || theme.others().isEmpty()) {
            return;
        }
        ConceptId other = theme.others().getFirst().value();
        ThemeFound turned = new ThemeFound(
                new Found<>(other, theme.concept().confidence()), List.of(theme.concept()), theme.evidence());
        again(
                Change.Code.OTHER_THEME,
                Map.of("theme", other.value()),
                now,
                feedback,
                found.withTheme(Optional.of(turned)),
                book);
    }

    /** Without the service that was named; or, where none was, with the one of the body that is about the same theme. */
    private void service(Decision decision, Change.Then now) {
        ServiceId named = feedback.service();
        String body = feedback.submittedBy().value();
        if (named != null) {
            Map<String, String> parameters = Map.of("service", named.value(), "body", body);
            again(Change.Code.WITHOUT_SERVICE, parameters, now, feedback.naming(null), found, book);
            return;
        }
        if (decision instanceof Decision.Triage) {
            likelyService()
                    .ifPresent(service -> again(
                            Change.Code.SERVICE_NAMED,
                            Map.of("service", service.value(), "body", body),
                            now,
                            feedback.naming(service),
                            found,
                            book));
        }
    }

    private Optional<ServiceId> likelyService() {
        Optional<ConceptId> theme = found.theme().map(seen -> seen.concept().value());
        return directory.inCharge(feedback.submittedBy(), feedback.receivedOn()).stream()
                .flatMap(body -> body.services().stream())
                .filter(service -> theme.isEmpty() || theme.get().equals(service.theme()))
                .map(Service::id)
                .findFirst();
    }

    private void page(Decision decision, Change.Then now) {
        PagePrefix page = feedback.page();
        boolean decides = decision.why().candidates().stream()
                .anyMatch(candidate -> candidate.basis() == Basis.PAGE || candidate.basis() == Basis.SITE);
        if (page != null && decides) {
            again(Change.Code.WITHOUT_PAGE, Map.of("page", page.written()), now, feedback.withoutPage(), found, book);
        }
    }

    private void again(
            Change.Code code,
            Map<String, String> parameters,
            Change.Then now,
            Feedback otherwise,
            Classification seen,
            BoundRules rules) {
        if (changes.size() >= MOST) {
            return;
        }
        Change.Then then = Change.Then.of(policy.decide(otherwise, directory, seen, rules, false));
        if (!then.equals(now)) {
            changes.add(new Change(code, parameters, then));
        }
    }
}
