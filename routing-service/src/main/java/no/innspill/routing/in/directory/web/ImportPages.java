package no.innspill.routing.in.directory.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.innspill.routing.application.DirectoryImports.Format;
import no.innspill.routing.application.DirectoryImports.Proposal;
import no.innspill.routing.application.DirectoryImports.State;
import no.innspill.routing.application.ImportDirectory;
import no.innspill.routing.application.ImportDirectory.Planned;
import no.innspill.routing.application.KeepDirectory.Keeper;
import no.innspill.routing.domain.directory.imports.ImportPlan;
import no.innspill.routing.in.web.Wording;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files that say how the directory should be: sent in, looked at, and switched on. */
@Controller
@RequestMapping("/routing/directory/imports")
class ImportPages {

    private static final String HOME = "/routing/directory/imports";
    private static final int SHOWN = 50;
    private static final int SHOWN_DIFFERENCES = 500;
    private static final int LONGEST_NAME = 100;

    private final ImportDirectory imports;
    private final Wording wording;

    ImportPages(ImportDirectory imports, Wording wording) {
        this.imports = imports;
        this.wording = wording;
    }

    /** A file in the list. */
    record Row(String id, String name, String format, String state, String at, String by, String settled) {}

    /** A body that would be otherwise. */
    record Change(String number, String name, boolean isNew, List<KeeperViews.DifferenceRow> differences) {}

    /** A row that cannot be followed. */
    record Refused(String where, String why, String field) {}

    @GetMapping
    String list(Locale locale, Model model) {
        Wording.Page words = wording.of(locale);
        model.addAttribute(
                "rows",
                imports.newest(SHOWN).stream().map(one -> row(one, words)).toList());
        return "routing/keeper/imports";
    }

    @PostMapping
    ModelAndView send(Caller caller, @RequestParam(required = false) @Nullable MultipartFile file, Locale locale)
            throws IOException {
        if (file == null || file.isEmpty()) {
            ModelAndView page = new ModelAndView("routing/keeper/imports", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject(
                    "rows",
                    imports.newest(SHOWN).stream()
                            .map(one -> row(one, wording.of(locale)))
                            .toList());
            page.addObject("failed", "directory.imports.choose");
            return page;
        }
        String name = String.valueOf(file.getOriginalFilename()).replaceAll(".*[/\\\\]", "");
        String content = Upload.text(file.getInputStream());
        Planned planned = imports.propose(
                EventIds.next(),
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                format(name, content),
                content,
                new Keeper(caller.subject(), caller.name()));
        return new ModelAndView("redirect:" + HOME + "/" + planned.proposal().id());
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Locale locale, Model model) {
        Wording.Page words = wording.of(locale);
        Planned planned = imports.look(id).orElseThrow(ProblemException::notFound);
        ImportPlan plan = planned.plan();
        model.addAttribute("row", row(planned.proposal(), words));
        model.addAttribute("waits", planned.proposal().state() == State.PROPOSED);
        model.addAttribute("fingerprint", planned.fingerprint());
        model.addAttribute("plan", plan);
        model.addAttribute(
                "changes",
                plan.changes().stream().map(change -> change(change, words)).toList());
        model.addAttribute(
                "refusals",
                plan.refusals().stream()
                        .map(refusal -> new Refused(
                                refusal.where(),
                                words.say("directory.refusal." + refusal.why().code()),
                                refusal.field()))
                        .toList());
        return "routing/keeper/import";
    }

    @PostMapping("/{id}")
    String decide(
            Caller caller, @PathVariable String id, @RequestParam Map<String, String> sent, RedirectAttributes next) {
        Keeper keeper = new Keeper(caller.subject(), caller.name());
        boolean apply = "apply".equals(sent.get("decision"));
        if (apply) {
            switch (imports.apply(id, sent.getOrDefault("fingerprint", ""), keeper)
                    .orElseThrow(ProblemException::notFound)) {
                case DONE -> next.addFlashAttribute("done", "directory.imports.applied");
                case CHANGED_MEANWHILE -> next.addFlashAttribute("failed", "directory.imports.changed");
                case SETTLED -> next.addFlashAttribute("failed", "directory.imports.settled");
            }
        } else if (imports.discard(id, keeper)) {
            next.addFlashAttribute("done", "directory.imports.discarded");
        } else {
            next.addFlashAttribute("failed", "directory.imports.settled");
        }
        return "redirect:" + HOME + "/" + id;
    }

    private static Change change(ImportPlan.BodyChange change, Wording.Page words) {
        List<KeeperViews.DifferenceRow> rows = KeeperViews.differences(change.differences(), words);
        return new Change(
                change.after().number().value(),
                words.name(change.after().names()),
                change.before() == null,
                rows.subList(0, Math.min(SHOWN_DIFFERENCES, rows.size())));
    }

    private static Row row(Proposal proposal, Wording.Page words) {
        return new Row(
                proposal.id(),
                proposal.name(),
                words.say("directory.imports.format." + proposal.format().name()),
                proposal.state().name(),
                words.time(proposal.at()),
                proposal.by(),
                proposal.settledAt() == null ? "" : words.time(proposal.settledAt()) + ", " + proposal.settledBy());
    }

    /** By its name, or by how it begins. */
    private static Format format(String name, String content) {
        String beginning = content.stripLeading();
        if (name.endsWith(".rdf")
                || name.endsWith(".xml")
                || beginning.startsWith("<?xml")
                || beginning.startsWith("<rdf:")) {
            return Format.RDF_XML;
        }
        return name.endsWith(".ttl") || beginning.startsWith("@prefix") || beginning.startsWith("PREFIX")
                ? Format.TURTLE
                : Format.CSV;
    }
}
