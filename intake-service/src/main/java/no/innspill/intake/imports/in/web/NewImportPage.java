package no.innspill.intake.imports.in.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.imports.application.BeginImport;
import no.innspill.intake.imports.application.ImportSettings;
import no.innspill.intake.imports.application.Imports;
import no.innspill.intake.imports.application.Pieces;
import no.innspill.intake.imports.domain.Import;
import no.innspill.intake.imports.domain.Origin;
import no.innspill.intake.imports.in.file.CsvFile;
import no.innspill.intake.imports.in.file.Encoding;
import no.innspill.intake.imports.in.file.PieceLines;
import no.innspill.intake.in.console.OwnBody;
import no.innspill.redaction.Redactor;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What was imported, and where a new import begins: a file is chosen, or a server is named. */
@Controller
class NewImportPage {
    private static final int MOST_SHOWN = 100;

    private final BeginImport begin;
    private final Imports imports;
    private final Pieces pieces;
    private final Redactor redactor;
    private final ImportSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    NewImportPage(
            BeginImport begin,
            Imports imports,
            Pieces pieces,
            Redactor redactor,
            ImportSettings settings,
            MessageSource messages,
            Clock clock) {
        this.begin = begin;
        this.imports = imports;
        this.pieces = pieces;
        this.redactor = redactor;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(ImportAccess.PATH)
    String list(Caller caller, Model model, Locale locale) {
        Wording words = new Wording(messages, locale);
        List<ImportView> newest = imports.newest(OwnBody.of(caller), MOST_SHOWN).stream()
                .map(one -> ImportView.of(one, words))
                .toList();
        model.addAttribute("imports", newest);
        return "intake/imports";
    }

    @GetMapping(ImportAccess.PATH + "/new")
    String form(Caller caller, Model model, Locale locale) {
        OwnBody.of(caller);
        return show(model, locale, null);
    }

    @GetMapping(ImportAccess.PATH + "/example.csv")
    ResponseEntity<Resource> example() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("import.csv")
                                .build()
                                .toString())
                .body(new ClassPathResource("imports/example.csv"));
    }

    @PostMapping(ImportAccess.PATH)
    String upload(Caller caller, HttpServletRequest request, HttpServletResponse response, Model model, Locale locale)
            throws IOException {
        OrganisationNumber body = OwnBody.of(caller);
        try {
            Optional<Upload> upload = Upload.of(request, settings.largestFile().toBytes());
            if (upload.isEmpty()) {
                return refused(response, model, locale, "no-file");
            }
            Optional<BeginImport.Outcome> outcome = begin(body, OwnImports.person(caller), upload.get());
            return outcome.isEmpty()
                    ? refused(response, model, locale, "no-header")
                    : switch (outcome.get()) {
                        case BeginImport.Outcome.Begun(var its) ->
                            "redirect:" + ImportAccess.PATH + "/" + its.id() + (its.isTable() ? "/mapping" : "");
                        case BeginImport.Outcome.Empty() -> refused(response, model, locale, "empty");
                        case BeginImport.Outcome.TooManyRows() -> {
                            Upload.swallow(request);
                            yield refused(response, model, locale, "too-many-rows");
                        }
                    };
        } catch (Upload.TooLarge tooLarge) {
            Upload.swallow(request);
            return refused(response, model, locale, "too-large");
        }
    }

    private Optional<BeginImport.Outcome> begin(OrganisationNumber body, Import.Person by, Upload upload)
            throws IOException {
        String name = redactor.redact(upload.name()).text();
        if (upload.isJson()) {
            var reader = new BufferedReader(new InputStreamReader(upload.content(), StandardCharsets.UTF_8));
            var lines = new PieceLines(reader, pieces, body, clock.instant());
            return Optional.of(begin.lines(body, by, new Origin.Lines(name), lines, upload::hash));
        }
        Optional<CsvFile> opened = CsvFile.open(upload.content(), encoding(upload), delimiter(upload));
        return opened.map(file -> begin.table(
                body,
                by,
                name,
                () -> new Origin.Table(name, file.encoding(), file.delimiter()),
                file.table(),
                upload::hash));
    }

    private static Encoding encoding(Upload upload) {
        for (Encoding encoding : Encoding.values()) {
            if (encoding.name().equals(upload.field("encoding"))) {
                return encoding;
            }
        }
        return Encoding.FOUND;
    }

    private static @Nullable Character delimiter(Upload upload) {
        return switch (upload.field("delimiter")) {
            case "semicolon" -> ';';
            case "comma" -> ',';
            case "tab" -> '\t';
            case "bar" -> '|';
            default -> null;
        };
    }

    private String refused(HttpServletResponse response, Model model, Locale locale, String why) {
        response.setStatus(422);
        return show(model, locale, why);
    }

    private String show(Model model, Locale locale, @Nullable String fault) {
        Wording words = new Wording(messages, locale);
        model.addAttribute("fault", fault);
        model.addAttribute("mostRows", words.number(settings.mostRows()));
        model.addAttribute("largest", words.number(settings.largestFile().toMegabytes()));
        model.addAttribute("keptDays", settings.kept().toDays());
        model.addAttribute("encodings", Encoding.values());
        model.addAttribute("delimiters", List.of("found", "semicolon", "comma", "tab", "bar"));
        return "intake/import-new";
    }
}
