package no.innspill.support.problem;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Explains a kind of problem, at the address that the problem's {@code type} gives. */
@Controller
class ProblemPage {
    private final MessageSource messages;

    ProblemPage(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/problems/{code:[a-z-]{1,40}}") // any method: a refused form is forwarded here
    String explain(@PathVariable String code, Model model) {
        String title = messages.getMessage("problem." + code + ".title", null, "", LocaleContextHolder.getLocale());
        if (title == null || title.isEmpty()) {
            throw ProblemException.notFound();
        }
        model.addAttribute("code", code);
        return "support/problem";
    }
}
