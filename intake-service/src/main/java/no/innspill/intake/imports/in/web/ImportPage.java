package no.innspill.intake.imports.in.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.innspill.intake.imports.application.KeepImport;
import no.innspill.intake.imports.application.Refusals;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.ImportState;
import no.innspill.intake.imports.domain.ImportState.Command;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.security.Caller;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One import: how its rows would look, how it goes, what was refused. */
@Controller
class ImportPage {
    private static final String IMPORT = ImportAccess.PATH + "/{id}";

    private final OwnImports own;
    private final KeepImport keep;
    private final Refusals refusals;
    private final MessageSource messages;

    ImportPage(OwnImports own, KeepImport keep, Refusals refusals, MessageSource messages) {
        this.own = own;
        this.keep = keep;
        this.refusals = refusals;
        this.messages = messages;
    }

    @GetMapping(IMPORT)
    String show(Caller caller, @PathVariable String id, Model model, Locale locale) {
        Import its = own.find(caller, id);
        if (its.state() == ImportState.TO_MAP) {
            return "redirect:" + ImportAccess.PATH + "/" + its.id() + "/mapping";
        }
        Wording words = new Wording(messages, locale);
        ImportView view = ImportView.of(its, words);
        model.addAttribute("view", view);
        if (view.previewable()) {
            model.addAttribute("preview", PreviewView.of(keep.preview(its), words));
        }
        return "intake/import";
    }

    /**
     * How it goes, for the page that shows it.
     *
     * @param seen the state that the page shows; in another, the whole page is loaded again
     */
    @GetMapping(IMPORT + "/progress")
    String progress(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        Import its = own.find(caller, id);
        ImportView view = ImportView.of(its, new Wording(messages, locale));
        if (!view.state().equals(seen)) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("view", view);
        return "intake/import :: progress";
    }

    @PostMapping(IMPORT + "/{command}")
    String act(Caller caller, @PathVariable String id, @PathVariable String command) {
        Import its = own.find(caller, id);
        keep.act(its, command(command), OwnImports.person(caller));
        return "redirect:" + ImportAccess.PATH + "/" + its.id();
    }

    private static Command command(String word) {
        for (Command command : Command.values()) {
            if (command != Command.MAP && Wording.key(command).equals(word)) {
                return command;
            }
        }
        throw ProblemException.notFound();
    }

    /** What was refused, as a file that a spreadsheet opens: lines, columns and reasons, nothing of what stood there. */
    @GetMapping(IMPORT + "/refusals-{phase}.csv")
    void refusals(
            Caller caller,
            @PathVariable String id,
            @PathVariable String phase,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        Import its = own.find(caller, id);
        Refusals.Phase which = switch (phase) {
            case "check" -> Refusals.Phase.CHECK;
            case "run" -> Refusals.Phase.RUN;
            default -> throw ProblemException.notFound();
        };
        Wording words = new Wording(messages, locale);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(words.of("file.name") + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        Writer out = response.getWriter();
        out.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(words.of("file.line"), words.of("file.column"), words.of("file.code"), words.of("file.reason"));
        refusals.each(
                its.id(),
                which,
                refusal -> csv.writeRecord(
                        String.valueOf(refusal.line()),
                        harmless(refusal.column()),
                        refusal.code(),
                        words.refusal(refusal.code())));
        csv.flush();
    }

    /** The name of a column comes from a file, and a spreadsheet runs what begins so. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
