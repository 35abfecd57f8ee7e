package no.innspill.routing.in.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.innspill.routing.application.Decisions;
import no.innspill.routing.application.Decisions.Earlier;
import no.innspill.routing.application.Decisions.History;
import no.innspill.routing.domain.decision.Decision;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.UnitId;
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

    private final Decisions decisions;
    private final Wording wording;

    DecisionPage(Decisions decisions, Wording wording) {
        this.decisions = decisions;
        this.wording = wording;
    }

    /** What the page shows. */
    record View(
            String outcome,
            String where,
            @Nullable String deadline,
            String decidedAt,
            List<String> reasons,
            List<CandidateView> candidates,
            Map<String, String> versions,
            List<String> earlier) {}

    @GetMapping("/decisions/{id}")
    String show(Caller caller, @PathVariable String id, Locale locale, Model model) {
        Wording.Page words = wording.of(locale);
        History history =
                OwnBody.there(decisions.history(OwnBody.id(id)).filter(found -> OwnBody.concerns(found.now(), caller)));
        model.addAttribute("view", view(history, words));
        model.addAttribute("triage", caller.may(Permission.TRIAGE));
        return "routing/decision";
    }

    private static View view(History history, Wording.Page words) {
        Round now = history.now();
        List<String> earlier = new ArrayList<>();
        history.earlier().forEach(round -> earlier.add(earlier(round, words)));
        return new View(
                words.say("routing.outcome." + DecisionJson.outcome(now.decision())),
                where(now.decision(), words),
                now.decision() instanceof Decision.Route route ? words.day(route.deadline()) : null,
                words.time(now.decidedAt()),
                now.decision().why().reasons().stream().map(words::reason).toList(),
                now.decision().why().candidates().stream()
                        .map(candidate -> CandidateView.of(candidate, words))
                        .toList(),
                new TreeMap<>(now.decision().why().versions()),
                earlier);
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
