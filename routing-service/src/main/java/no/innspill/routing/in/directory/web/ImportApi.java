package no.innspill.routing.in.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.DirectoryImports.Format;
import no.innspill.routing.application.DirectoryImports.Proposal;
import no.innspill.routing.application.ImportDirectory;
import no.innspill.routing.application.ImportDirectory.Planned;
import no.innspill.routing.application.KeepDirectory.Keeper;
import no.innspill.routing.domain.directory.imports.ImportPlan;
import no.innspill.routing.domain.directory.imports.RowRefusal;
import no.innspill.support.messaging.EventIds;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import no.innspill.support.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Files that say how the directory should be: tried, kept as proposals, and switched on. */
@RestController
@RequestMapping("/api/v1/directory/imports")
class ImportApi {

    private static final int SHOWN = 50;
    private static final int LONGEST_NAME = 100;

    private final ImportDirectory imports;

    ImportApi(ImportDirectory imports) {
        this.imports = imports;
    }

    /** A proposal, with what it would change as long as it waits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportJson(
            @Nullable String id,
            @Nullable String name,
            String format,
            String state,
            @Nullable Instant at,
            @Nullable String by,
            @Nullable Instant settledAt,
            @Nullable String settledBy,
            @Nullable PlanJson plan) {}

    /**
     * What a file would change.
     *
     * @param fingerprint to be sent when it is switched on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanJson(
            @Nullable String fingerprint,
            int rows,
            int unchanged,
            List<ChangeJson> changes,
            List<RefusalJson> refusals) {
        static PlanJson of(ImportPlan plan, @Nullable String fingerprint) {
            return new PlanJson(
                    fingerprint,
                    plan.rows(),
                    plan.unchanged(),
                    plan.changes().stream().map(ChangeJson::of).toList(),
                    plan.refusals().stream().map(RefusalJson::of).toList());
        }
    }

    /** A body that would be otherwise. */
    record ChangeJson(String organisationNumber, boolean isNew, List<KeeperJson.DifferenceJson> differences) {
        static ChangeJson of(ImportPlan.BodyChange change) {
            return new ChangeJson(
                    change.after().number().value(),
                    change.before() == null,
                    change.differences().stream()
                            .map(KeeperJson.DifferenceJson::of)
                            .toList());
        }
    }

    /** A row that cannot be followed. */
    record RefusalJson(String where, String code, String field, String detail) {
        static RefusalJson of(RowRefusal refusal) {
            return new RefusalJson(
                    refusal.where(), refusal.why().code(), refusal.field(), DirectoryProblems.right(refusal.why()));
        }
    }

    @PostMapping(consumes = {"text/csv", "text/turtle", "application/rdf+xml"})
    ResponseEntity<ImportJson> propose(
            Caller caller,
            HttpServletRequest request,
            @RequestParam(defaultValue = "import") String name,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        Format format = format(String.valueOf(request.getContentType()));
        String content = Upload.text(request.getInputStream());
        if (dryRun) {
            ImportPlan plan = imports.dryRun(format, content);
            return ResponseEntity.ok(new ImportJson(
                    null, null, format.name(), "DRY_RUN", null, null, null, null, PlanJson.of(plan, null)));
        }
        String shortName = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        Planned planned = imports.propose(EventIds.next(), shortName, format, content, keeper(caller));
        return ResponseEntity.status(HttpStatus.CREATED).body(json(planned));
    }

    @GetMapping
    List<ImportJson> newest() {
        return imports.newest(SHOWN).stream()
                .map(proposal -> json(proposal, null))
                .toList();
    }

    @GetMapping("/{id}")
    ImportJson one(@PathVariable String id) {
        return json(imports.look(id).orElseThrow(ProblemException::notFound));
    }

    /** Switches on what was seen ({@code {"decision": "apply", "fingerprint": …}}), or throws it away ({@code "discard"}). */
    @PostMapping("/{id}/decision")
    ImportJson decide(Caller caller, @PathVariable String id, @RequestBody JsonNode sent) {
        switch (sent.path("decision").asString("")) {
            case "apply" -> apply(id, sent.path("fingerprint").asString(""), keeper(caller));
            case "discard" -> {
                if (!imports.discard(id, keeper(caller))) {
                    throw settled(id);
                }
            }
            default ->
                throw new ProblemException(
                        StandardProblem.INVALID,
                        "Nothing was decided.",
                        List.of(new InvalidField("/decision", "unknown", "Must be apply or discard.")));
        }
        return one(id);
    }

    private void apply(String id, String fingerprint, Keeper keeper) {
        switch (imports.apply(id, fingerprint, keeper).orElseThrow(ProblemException::notFound)) {
            case DONE -> {}
            case CHANGED_MEANWHILE ->
                throw new ProblemException(
                        StandardProblem.CHANGED_MEANWHILE,
                        "It would change something else than what has this fingerprint. Read it again.");
            case SETTLED -> throw settled(id);
        }
    }

    private ProblemException settled(String id) {
        return imports.look(id).isEmpty()
                ? ProblemException.notFound()
                : new ProblemException(StandardProblem.CONFLICT, "It has been switched on or thrown away already.");
    }

    private static Format format(String contentType) {
        String plain = contentType.split(";", 2)[0].strip();
        return switch (plain) {
            case "text/turtle" -> Format.TURTLE;
            case "application/rdf+xml" -> Format.RDF_XML;
            default -> Format.CSV;
        };
    }

    private static ImportJson json(Planned planned) {
        boolean waits = planned.proposal().state() == no.innspill.routing.application.DirectoryImports.State.PROPOSED;
        return json(planned.proposal(), waits ? PlanJson.of(planned.plan(), planned.fingerprint()) : null);
    }

    private static ImportJson json(Proposal proposal, @Nullable PlanJson plan) {
        return new ImportJson(
                proposal.id(),
                proposal.name(),
                proposal.format().name(),
                proposal.state().name(),
                proposal.at(),
                proposal.by(),
                proposal.settledAt(),
                proposal.settledBy(),
                plan);
    }

    private static Keeper keeper(Caller caller) {
        return new Keeper(caller.subject(), caller.name());
    }
}
