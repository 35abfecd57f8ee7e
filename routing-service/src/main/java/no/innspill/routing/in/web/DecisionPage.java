package no.innspill.routing.in.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.innspill.routing.application.Decisions;
import no.innspill.routing.application.Decisions.Earlier;
import no.innspill.routing.application.Decisions.History;
import no.innspill.routing.application.rules.KeepRules;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Explanation;
import no.innspill.routing.domain.decision.ReasonCode;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.rules.Handling;
import no.innspill.routing.in.web.TriageView.CandidateView;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a piece of feedback went where it went, to be read. */
@Controller
class DecisionPage {

    private static final Set<ReasonCode> SEEN = EnumSet.of(
            ReasonCode.SEEN_KIND,
            ReasonCode.SEEN_THEME,
            ReasonCode.SEEN_LANGUAGE,
            ReasonCode.SEEN_LEVEL,
            ReasonCode.NOTHING_SAID);

    private final Decisions decisions;
    private final Wording wording;
    private final KeepRules rules;

    DecisionPage(Decisions decisions, Wording wording, KeepRules rules) {
        this.decisions = decisions;
        this.wording = wording;
        this.rules = rules;
    }

    /**
     * What the page shows.
     *
     * @param handling priority and tags by rules, in words; empty where no rule says any
     * @param since from when to when the responsibility holds that decided; none where none did
     * @param reasons what decided
     * @param rule the text of the rule that decided; none where none did
     * @param seen what was known and found
     * @param changes what would have led elsewhere
     */
    record View(
            String outcome,
            String where,
            @Nullable String deadline,
            String decidedAt,
            List<String> handling,
            @Nullable String since,
            List<String> reasons,
            @Nullable String rule,
            List<String> seen,
            List<TriageView.Fact> facts,
            List<String> changes,
            List<CandidateView> candidates,
            Map<String, String> versions,
            List<String> earlier) {}

    @GetMapping("/decisions/{id}")
    String show(Caller caller, @PathVariable String id, Locale locale, Model model) {
        Wording.Page words = wording.of(locale);
        History history =
                OwnBody.there(decisions.history(OwnBody.id(id)).filter(found -> OwnBody.concerns(found.now(), caller)));
        model.addAttribute("view", view(history, words));
        boolean triage = caller.may(Permission.TRIAGE);
        model.addAttribute("triage", triage);
        model.addAttribute("waiting", triage && history.now().decision() instanceof Decision.Triage ? id : null);
        model.addAttribute("keeper", caller.may(Permission.KEEP_ROUTING));
        return "routing/decision";
    }

    private View view(History history, Wording.Page words) {
        Round now = history.now();
        List<String> earlier = new ArrayList<>();
        history.earlier().forEach(round -> earlier.add(earlier(round, words)));
        return new View(
                words.say("routing.outcome." + DecisionJson.outcome(now.decision())),
                where(now.decision(), words),
                now.decision() instanceof Decision.Route route ? words.day(route.deadline()) : null,
                words.time(now.decidedAt()),
                handling(now.decision().handling(), words),
                since(now.decision(), words),
                reasons(now.decision().why(), false, words),
                rule(now.decision().why()),
                reasons(now.decision().why(), true, words),
                TriageView.facts(now.facts(), words),
                now.decision().why().changes().stream().map(words::change).toList(),
                now.decision().why().candidates().stream()
                        .map(candidate -> CandidateView.of(candidate, words))
                        .toList(),
                new TreeMap<>(now.decision().why().versions()),
                earlier);
    }

    private static List<String> reasons(Explanation why, boolean seen, Wording.Page words) {
        return why.reasons().stream()
                .filter(reason -> SEEN.contains(reason.code()) == seen)
                .map(words::reason)
                .toList();
    }

    private @Nullable String rule(Explanation why) {
        return why.reasons().stream()
                .filter(reason -> reason.code() == ReasonCode.BY_RULE)
                .findFirst()
                .flatMap(reason -> rules.ruleText(
                        reason.parameters().getOrDefault("book", ""),
                        reason.parameters().getOrDefault("rule", "")))
                .orElse(null);
    }

    private static List<String> handling(Handling handling, Wording.Page words) {
        List<String> said = new ArrayList<>();
        handling.priority().ifPresent(priority -> said.add(words.say("routing.priority." + priority)));
        said.addAll(handling.tags());
        return said;
    }

    /** By the directory as it is now: the one that decided is told by its version. */
    private static @Nullable String since(Decision decision, Wording.Page words) {
        if (!(decision instanceof Decision.Route route)
                || route.why().candidates().isEmpty()) {
            return null;
        }
        Map<String, String> by = route.why().candidates().getFirst().why().parameters();
        return words.directory().body(route.body()).stream()
                .flatMap(body -> body.responsibilities().stream())
                .filter(held -> held.unit().equals(route.unit()) && isMeant(held, by))
                .map(Responsibility::validity)
                .map(validity -> validity.to() == null
                        ? words.say("routing.decision.since", words.day(validity.from()))
                        : words.say("routing.decision.since.to", words.day(validity.from()), words.day(validity.to())))
                .findFirst()
                .orElse(null);
    }

    private static boolean isMeant(Responsibility held, Map<String, String> by) {
        return (held.service() != null && held.service().value().equals(by.get("service")))
                || (held.theme() != null && held.theme().value().equals(by.get("theme")))
                || (held.page() != null && held.page().written().equals(by.get("page")));
    }

    private static String where(Decision decision, Wording.Page words) {
        return switch (decision) {
            case Decision.Route route -> words.unit(route.unit()) + " – " + words.body(route.body());
            case Decision.Triage _, Decision.Withdrawn _ -> "";
            case Decision.Redirect redirect ->
                words.name(redirect.channel().names()) + " – "
                        + redirect.channel().address();
        };
    }

    private static String earlier(Earlier round, Wording.Page words) {
        String outcome = words.say("routing.outcome." + round.outcome());
        String unit = round.unit();
        return words.time(round.decidedAt())
                + ": "
                + (unit == null ? outcome : outcome + ", " + words.unit(new UnitId(unit)));
    }
}
