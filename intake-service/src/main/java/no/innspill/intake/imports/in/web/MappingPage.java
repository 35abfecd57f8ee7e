package no.innspill.intake.imports.in.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import no.innspill.intake.imports.application.KeepImport;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportState.Command;
import no.innspill.intake.imports.domain.Mapping;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what each column is, and what stands in it stands for. */
@Controller
class MappingPage {
    private static final String MAPPING = ImportAccess.PATH + "/{id}/mapping";

    private final OwnImports own;
    private final KeepImport keep;
    private final MessageSource messages;

    MappingPage(OwnImports own, KeepImport keep, MessageSource messages) {
        this.own = own;
        this.keep = keep;
        this.messages = messages;
    }

    @GetMapping(MAPPING)
    String show(Caller caller, @PathVariable String id, Model model, Locale locale) {
        Import its = mappable(caller, id);
        return show(its, mapping(its), false, model, locale);
    }

    /** The form again, after a column became something else. */
    @PostMapping(MAPPING + "/form")
    String again(
            Caller caller,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            Locale locale) {
        Import its = mappable(caller, id);
        show(its, new MappingForm(form).read(its.columns(), mapping(its)), false, model, locale);
        return "intake/import-mapping :: fields";
    }

    @PostMapping(MAPPING)
    String save(
            Caller caller,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Import its = mappable(caller, id);
        Mapping told = new MappingForm(form).read(its.columns(), mapping(its));
        if (form.containsKey("again")) {
            return show(its, told, false, model, locale);
        }
        if (told.fault().isPresent()) {
            response.setStatus(422);
            return show(its, told, true, model, locale);
        }
        keep.map(its, told, OwnImports.person(caller));
        return "redirect:" + ImportAccess.PATH + "/" + its.id();
    }

    private String show(Import its, Mapping mapping, boolean told, Model model, Locale locale) {
        Wording words = new Wording(messages, locale);
        model.addAttribute("view", ImportView.of(its, words));
        model.addAttribute("mapping", MappingView.of(its.columns(), mapping, told, words));
        return "intake/import-mapping";
    }

    private Import mappable(Caller caller, String id) {
        Import its = own.find(caller, id);
        if (!its.isTable() || its.mapping() == null || !its.state().allows(Command.MAP)) {
            throw ProblemException.notFound();
        }
        return its;
    }

    private static Mapping mapping(Import its) {
        return Objects.requireNonNull(its.mapping(), "what can be mapped has a mapping");
    }
}
