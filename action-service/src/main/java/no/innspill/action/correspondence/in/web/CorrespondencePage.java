package no.innspill.action.correspondence.in.web;

import java.util.Locale;
import java.util.Map;
import no.innspill.action.cases.application.Desk;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Worker;
import no.innspill.action.cases.in.web.AtDesk;
import no.innspill.action.correspondence.application.WriteToPerson;
import no.innspill.action.correspondence.domain.Letter;
import no.innspill.action.correspondence.domain.WritingPolicy.Decision;
import no.innspill.action.correspondence.domain.WritingPolicy.Refusal;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.AccessRule;
import no.innspill.support.security.Caller;
import no.innspill.support.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The messages of a case, and the form to write one. The page of the case shows them too, from here. */
@Controller
class CorrespondencePage {

    private static final String PATH = "/cases/{id:[0-9a-f-]{36}}/messages";

    private final WriteToPerson writeToPerson;
    private final MessageSource messages;

    CorrespondencePage(WriteToPerson writeToPerson, MessageSource messages) {
        this.writeToPerson = writeToPerson;
        this.messages = messages;
    }

    @Bean
    static AccessRule messagesAreOpen() {
        return AccessRule.of(HttpMethod.GET, "/cases/*/messages", Permission.READ_CASES);
    }

    @GetMapping(PATH)
    ModelAndView show(Caller caller, @PathVariable String id, Locale locale) {
        return page(AtDesk.of(caller), id, locale, MessageForm.EMPTY, null, HttpStatus.OK);
    }

    @PostMapping(PATH)
    ModelAndView write(
            Caller caller,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String purpose,
            @RequestParam int seen,
            Locale locale,
            RedirectAttributes to) {
        AtDesk who = AtDesk.of(caller);
        var form = new MessageForm(text == null ? "" : Note.tidy(text), purpose);
        if (!form.errors().isEmpty()) {
            return page(who, id, locale, form, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Decision decided = writeToPerson
                .write(who.desk(), CaseId.of(id), who.worker(), form.text(), form.question(), seen)
                .orElseThrow(ProblemException::notFound);
        return switch (decided) {
            case Decision.Sent _, Decision.Unchanged _ -> sent(id, to);
            case Decision.Refused refused -> page(who, id, locale, form, refused.why(), HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView sent(String id, RedirectAttributes to) {
        to.addFlashAttribute("messageSent", true);
        var redirect = new RedirectView("/cases/" + id + "/messages", true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    private ModelAndView page(
            AtDesk who, String id, Locale locale, MessageForm form, @Nullable Refusal refusal, HttpStatus status) {
        Desk desk = who.desk();
        Worker reader = who.worker();
        var found = writeToPerson.read(desk, CaseId.of(id), reader).orElseThrow(ProblemException::notFound);
        var page = new ModelAndView("action/messages", status);
        page.addObject("view", MessagesView.of(found, mark -> messages.getMessage("mark." + mark, null, "", locale)));
        page.addObject("form", form);
        page.addObject("errors", form.equals(MessageForm.EMPTY) ? Map.of() : form.errors());
        page.addObject("refusal", refusal);
        page.addObject("longest", Letter.LONGEST);
        return page;
    }
}
