package no.innspill.routing.in.directory.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.innspill.routing.application.DirectoryStore.LogEntry;
import no.innspill.routing.application.KeepDirectory;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.check.Finding;
import no.innspill.routing.in.directory.web.BodyPages.Days;
import no.innspill.routing.in.web.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All bodies, what is missing or there twice, and what was changed by whom. */
@Controller
@RequestMapping("/routing/directory")
class ListPages {

    private static final int ENTRIES = 30;
    private static final int SHOWN_DIFFERENCES = 8;

    private final KeepDirectory keep;
    private final LookUp lookUp;
    private final Wording wording;

    ListPages(KeepDirectory keep, LookUp lookUp, Wording wording) {
        this.keep = keep;
        this.lookUp = lookUp;
        this.wording = wording;
    }

    @GetMapping
    String bodies(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String day,
            Locale locale,
            Model model) {
        Wording.Page words = wording.of(locale);
        Days chosen = Days.of(day, lookUp.today());
        model.addAttribute("q", q);
        model.addAttribute("day", chosen);
        model.addAttribute("shownDay", words.day(chosen.chosen()));
        model.addAttribute(
                "rows",
                lookUp.bodies(q, chosen.chosen()).stream()
                        .sorted(Comparator.comparing(Body::level).thenComparing(body -> words.name(body.names())))
                        .map(body -> KeeperViews.BodyRow.of(LookUp.on(body, chosen.chosen()), words))
                        .toList());
        return "routing/keeper/bodies";
    }

    @GetMapping("/findings")
    String findings(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String kind,
            Locale locale,
            Model model) {
        Wording.Page words = wording.of(locale);
        Days chosen = Days.of(day, lookUp.today());
        List<Finding> all = lookUp.findings(chosen.chosen());
        model.addAttribute("day", chosen);
        model.addAttribute("shownDay", words.day(chosen.chosen()));
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", kinds(all, words));
        model.addAttribute("count", all.size());
        model.addAttribute(
                "rows",
                all.stream()
                        .filter(finding ->
                                kind.isEmpty() || finding.kind().name().equals(kind))
                        .flatMap(finding -> lookUp.directory().body(finding.body()).stream()
                                .map(body -> KeeperViews.finding(finding, words, body)))
                        .toList());
        return "routing/keeper/findings";
    }

    @GetMapping("/changes")
    String changes(@RequestParam(required = false) @Nullable String before, Locale locale, Model model) {
        Wording.Page words = wording.of(locale);
        List<LogEntry> entries = keep.log(before == null ? null : LogPages.place(before), ENTRIES);
        model.addAttribute(
                "entries",
                entries.stream()
                        .map(entry -> KeeperViews.log(entry, words, SHOWN_DIFFERENCES))
                        .toList());
        model.addAttribute("next", LogPages.next(entries, ENTRIES));
        model.addAttribute("later", before != null);
        return "routing/keeper/changes";
    }

    private static List<KeeperViews.Option> kinds(List<Finding> all, Wording.Page words) {
        return all.stream()
                .map(finding -> finding.kind())
                .distinct()
                .sorted()
                .map(kind -> new KeeperViews.Option(
                        kind.name(),
                        words.say("directory.finding." + kind.name()) + " ("
                                + all.stream()
                                        .filter(finding -> finding.kind() == kind)
                                        .count() + ")"))
                .toList();
    }
}
