package no.innspill.intake.in.status;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import no.innspill.intake.application.EraseFeedback;
import no.innspill.intake.application.FollowUp;
import no.innspill.intake.application.FollowUp.Outcome;
import no.innspill.intake.application.ReadStatus;
import no.innspill.intake.domain.Conversation;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.AccessRule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Messages for whoever has the follow-up code. The code comes in the body of each request and goes back in the page alone: it stands in no
 * address, cookie or log, and nobody can forge a request without it.
 */
@Controller
class FollowUpPages {
    private static final String PATH = "/status/{code}/messages";

    private static final Duration SOON = Duration.ofSeconds(5);

    private final FollowUp followUp;
    private final EraseFeedback eraseFeedback;
    private final ReadStatus readStatus;
    private final MessageSource messages;

    FollowUpPages(FollowUp followUp, EraseFeedback eraseFeedback, ReadStatus readStatus, MessageSource messages) {
        this.followUp = followUp;
        this.eraseFeedback = eraseFeedback;
        this.readStatus = readStatus;
        this.messages = messages;
    }

    @Bean
    static AccessRule messagesOpen() {
        return new AccessRule(HttpMethod.POST, "/status/*/messages", null);
    }

    @Bean
    static AccessRule writingOpen() {
        return new AccessRule(HttpMethod.POST, "/status/*/messages/new", null);
    }

    @Bean
    static AccessRule erasingOpen() {
        return new AccessRule(HttpMethod.POST, "/status/*/messages/erase", null);
    }

    /** The messages, or the page of the status with what is wrong. */
    @PostMapping(PATH)
    ModelAndView read(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String followUpCode,
            HttpServletRequest request) {
        return followUp.read(code, followUpCode)
                .map(view -> page(view, followUpCode, request, "", null, HttpStatus.OK))
                .orElseGet(() -> unknown(code, request));
    }

    /** Writes one, and shows them all. */
    @PostMapping(PATH + "/new")
    ModelAndView write(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String followUpCode,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int seen,
            HttpServletRequest request) {
        String written = text.replace("\r\n", "\n").strip();
        if (written.isEmpty() || written.length() > Conversation.LONGEST_MESSAGE) {
            String wrong = written.isEmpty() ? "missing" : "long";
            Optional<FollowUp.View> found = followUp.read(code, followUpCode);
            return found.map(
                            view -> page(view, followUpCode, request, written, wrong, HttpStatus.UNPROCESSABLE_CONTENT))
                    .orElseGet(() -> unknown(code, request));
        }
        return switch (followUp.write(code, followUpCode, written, seen)) {
            case Outcome.Written(var now) ->
                page(now, followUpCode, request, "", null, HttpStatus.OK).addObject("written", true);
            case Outcome.Closed(var now) -> page(now, followUpCode, request, written, "closed", HttpStatus.CONFLICT);
            case Outcome.Overtaken(var now) ->
                page(now, followUpCode, request, written, "overtaken", HttpStatus.CONFLICT);
            case Outcome.Unknown() -> unknown(code, request);
        };
    }

    /**
     * Erases what was said and written, for the one who said it.
     *
     * @param sure there when they have ticked that they mean it
     */
    @PostMapping(PATH + "/erase")
    ModelAndView erase(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String followUpCode,
            @RequestParam(required = false) @Nullable String sure,
            HttpServletRequest request) {
        if (sure == null) {
            return followUp.read(code, followUpCode)
                    .map(view -> page(view, followUpCode, request, "", null, HttpStatus.UNPROCESSABLE_CONTENT)
                            .addObject("unsure", true))
                    .orElseGet(() -> unknown(code, request));
        }
        return switch (eraseFeedback.erase(code, followUpCode)) {
            case EraseFeedback.Outcome.Erased _ -> {
                var status = new RedirectView("/status/" + code, true);
                status.setStatusCode(HttpStatus.SEE_OTHER);
                yield new ModelAndView(status);
            }
            case EraseFeedback.Outcome.Unknown _ -> unknown(code, request);
            case EraseFeedback.Outcome.NotNow _ ->
                throw ProblemException.unavailable("It could not be erased now. Try again.", SOON);
        };
    }

    /**
     * All that was written.
     *
     * @param wrong why the message was not kept, as a word for messages
     */
    private ModelAndView page(
            FollowUp.View view,
            String followUpCode,
            HttpServletRequest request,
            String text,
            @Nullable String wrong,
            HttpStatus status) {
        SaidIn.suggest(request, view.receipt());
        var locale = RequestContextUtils.getLocale(request);
        var page = new ModelAndView("intake/messages", status);
        page.addObject("northernSami", true);
        page.addObject("status", StatusView.of(readStatus.status(view.receipt()), locale.getLanguage()));
        page.addObject("view", MessagesView.of(view, mark -> messages.getMessage("mark." + mark, null, "", locale)));
        page.addObject("followUpCode", followUpCode);
        page.addObject("text", text);
        page.addObject("wrong", wrong);
        page.addObject("longest", Conversation.LONGEST_MESSAGE);
        return page;
    }

    private ModelAndView unknown(String code, HttpServletRequest request) {
        var status = readStatus.of(code).orElseThrow(ProblemException::notFound);
        SaidIn.suggest(request, status.receipt());
        return new ModelAndView(
                "intake/status",
                Map.of(
                        "northernSami",
                        true,
                        "status",
                        StatusView.of(
                                status, RequestContextUtils.getLocale(request).getLanguage()),
                        "unknownFollowUp",
                        true),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
