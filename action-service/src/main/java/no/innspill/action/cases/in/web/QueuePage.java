package no.innspill.action.cases.in.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import no.innspill.action.cases.application.Cases;
import no.innspill.action.cases.application.Desk;
import no.innspill.action.cases.application.Queue;
import no.innspill.action.cases.application.ReadWords;
import no.innspill.action.cases.application.Workers;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.correspondence.application.Correspondences;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of the worker's units. */
@Controller
class QueuePage {

    private static final int CASES = 25;

    private final Cases cases;
    private final ReadWords readWords;
    private final Correspondences correspondences;
    private final Workers workers;
    private final Wording wording;
    private final Clock clock;

    QueuePage(
            Cases cases,
            ReadWords readWords,
            Correspondences correspondences,
            Workers workers,
            Wording wording,
            Clock clock) {
        this.cases = cases;
        this.readWords = readWords;
        this.correspondences = correspondences;
        this.workers = workers;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * The whole page, or only the lists when the page asks for them anew.
     *
     * @param htmx there when a page that is open already asks
     */
    @GetMapping("/")
    String show(
            Caller caller,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Locale locale,
            Model model) {
        AtDesk who = AtDesk.of(caller);
        QueueAddress address = QueueAddress.of(list, kind, language, theme, unit, after);
        Wording.Page words = wording.of(locale, who.desk().body());
        model.addAttribute("view", view(address, who, words));
        if (htmx != null) {
            return "action/queue :: lists";
        }
        workers.seen(who.worker(), who.desk(), clock.instant());
        model.addAttribute(
                "choices", QueueView.choices(address, who.desk(), cases.themes(address.of(who.desk())), words));
        model.addAttribute("body", words.body());
        model.addAttribute(
                "units", who.desk().units().stream().sorted().map(words::unit).toList());
        return "action/queue";
    }

    private QueueView view(QueueAddress address, AtDesk who, Wording.Page words) {
        Desk desk = address.of(who.desk());
        String me = who.worker().subject();
        Queue.Page page =
                cases.page(new Queue.Query(desk, address.listing(), address.filter(), me, address.after(), CASES));
        List<CaseId> shown = page.cases().stream().map(Case::id).toList();
        return QueueView.of(
                address,
                who.desk(),
                me,
                page,
                cases.counts(desk, address.filter(), me),
                readWords.of(page.cases()),
                correspondences.awaitingTheUnit(shown),
                words);
    }
}
