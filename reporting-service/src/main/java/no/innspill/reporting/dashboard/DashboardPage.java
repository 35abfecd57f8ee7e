package no.innspill.reporting.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.innspill.reporting.directory.Directory;
import no.innspill.reporting.directory.Themes;
import no.innspill.reporting.figures.Viewer;
import no.innspill.reporting.rollup.ReportState;
import no.innspill.reporting.rollup.domain.Cell;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/**
 * The dashboard. Its script asks for the same page every second with the ETag that it has; as long as nothing was counted
 * the answer is an empty 304.
 */
@Controller
class DashboardPage {

    private final DrawDashboard drawing;
    private final Directory directory;
    private final Themes themes;
    private final MessageSource messages;
    private final ReportState state;
    private final Clock clock;

    DashboardPage(
            DrawDashboard drawing,
            Directory directory,
            Themes themes,
            MessageSource messages,
            ReportState state,
            Clock clock) {
        this.drawing = drawing;
        this.directory = directory;
        this.themes = themes;
        this.messages = messages;
        this.state = state;
        this.clock = clock;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/dashboard";
    }

    @GetMapping("/dashboard")
    @Nullable
    String dashboard(
            @RequestParam @Nullable String body,
            @RequestParam(defaultValue = "30") String days,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            Caller caller,
            Locale language,
            WebRequest request,
            Model model) {
        LocalDate today = Cell.dayOf(clock.instant());
        boolean custom = from != null || to != null;
        Optional<Period> chosen = Period.between(from, to);
        Period period = chosen.orElseGet(() -> Period.last(number(days), today));
        Viewer viewer = Viewer.of(caller);
        String shown = shown(viewer, body);

        ReportState.Version version = state.now();
        String tag = "W/\"%s-%s-%s-%s-%s\"".formatted(version.tag(), period.from(), period.to(), shown, language);
        if (request.checkNotModified(tag)) {
            return null;
        }
        Words words = new Words(messages, themes, language);
        model.addAttribute("tag", tag);
        model.addAttribute("dashboard", drawing.draw(period, shown, words));
        model.addAttribute("name", name(shown, words));
        model.addAttribute("selected", shown);
        model.addAttribute("bodies", viewer instanceof Viewer.OfAll ? choices(words) : List.of());
        model.addAttribute("from", period.from());
        model.addAttribute("to", period.to());
        model.addAttribute("today", today);
        model.addAttribute(
                "periodText", words.say("reporting.period", words.day(period.from()), words.day(period.to())));
        model.addAttribute("choices", Period.CHOICES);
        model.addAttribute("choice", period.choice(today));
        model.addAttribute("wrongPeriod", custom && chosen.isEmpty());
        model.addAttribute("countedAt", version.changedAt() == null ? null : words.moment(version.changedAt()));
        return "reporting/dashboard";
    }

    private static @Nullable String shown(Viewer viewer, @Nullable String asked) {
        String body = asked == null || asked.isBlank() ? null : asked;
        Set<String> bodies = viewer.bodies(body)
                .orElseThrow(() -> new ProblemException(
                        StandardProblem.FORBIDDEN, "You can see the figures of the body that you belong to."));
        return bodies.stream().findFirst().orElse(null);
    }

    private String name(@Nullable String body, Words words) {
        return body == null
                ? words.say("reporting.allBodies")
                : directory.body(body).map(known -> words.in(known.name())).orElse(body);
    }

    private List<Choice> choices(Words words) {
        return directory.bodies().stream()
                .map(body -> new Choice(body.number(), words.in(body.name())))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }

    private static int number(String days) {
        return days.matches("\\d{1,3}") ? Integer.parseInt(days) : 0;
    }

    /** A body that can be chosen. */
    record Choice(String number, String name) {}
}
